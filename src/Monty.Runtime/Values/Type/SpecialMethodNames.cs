using System.Collections.Frozen;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The names of the special methods.</summary>
internal static class SpecialMethodNames
{
    private static readonly string[] Named =
    [
        "__new__", "__init__", "__repr__", "__str__", "__format__", "__hash__", "__bool__", "__len__", "__contains__", "__iter__",
        "__next__", "__getitem__", "__setitem__", "__delitem__", "__missing__", "__call__", "__getattribute__", "__getattr__",
        "__setattr__", "__delattr__", "__get__", "__set__", "__delete__", "__index__", "__int__", "__float__", "__complex__",
        "__abs__", "__round__", "__trunc__", "__floor__", "__ceil__", "__divmod__", "__rdivmod__", "__reversed__",
        "__length_hint__", "__enter__", "__exit__", "__aenter__", "__aexit__", "__aiter__", "__anext__", "__await__",
        "__set_name__", "__instancecheck__", "__subclasscheck__", "__dir__", "__bytes__",
    ];

    private static readonly string[] All = MakeAll();

    private static readonly FrozenDictionary<string, SpecialMethod> Numbers = MakeNumbers();

    public static string NameOf(SpecialMethod method) => All[(int)method];

    public static bool TryGetNumber(string name, out SpecialMethod method) => Numbers.TryGetValue(name, out method);

    public static SpecialMethod Of(CompareOperator op) => SpecialMethod.Less + (int)op;

    public static SpecialMethod Of(UnaryOperator op) => SpecialMethod.Positive + (int)op;

    public static SpecialMethod Forward(BinaryOperator op) => SpecialMethod.FirstBinary + (int)op;

    public static SpecialMethod Reflected(BinaryOperator op) => SpecialMethod.FirstReflected + (int)op;

    public static SpecialMethod InPlace(BinaryOperator op) => SpecialMethod.FirstInPlace + (int)op;

    private static string[] MakeAll()
    {
        var names = new string[(int)SpecialMethod.Count];
        Named.CopyTo(names, 0);
        for (UnaryOperator op = 0; op <= UnaryOperator.Invert; op++)
            names[(int)Of(op)] = OperatorNames.Method(op);
        for (CompareOperator op = 0; op <= CompareOperator.GreaterEqual; op++)
            names[(int)Of(op)] = OperatorNames.Method(op);
        for (BinaryOperator op = 0; op <= BinaryOperator.Xor; op++)
        {
            names[(int)Forward(op)] = OperatorNames.Method(op);
            names[(int)Reflected(op)] = OperatorNames.ReflectedMethod(op);
            names[(int)InPlace(op)] = OperatorNames.InPlaceMethod(op);
        }

        return names;
    }

    private static FrozenDictionary<string, SpecialMethod> MakeNumbers()
    {
        var numbers = new Dictionary<string, SpecialMethod>();
        for (int i = 0; i < All.Length; i++)
            numbers.Add(All[i], (SpecialMethod)i);
        return numbers.ToFrozenDictionary();
    }
}
