using System.Reflection;
using Monty.Compiler.Emit;
using Monty.Runtime.Core;

namespace Monty.Compiler.Interpret;

/// <summary>The operators that emitted code calls by name, by number.</summary>
internal static class OperatorTables
{
    internal delegate PyValue Unary(PyContext context, PyValue a);

    internal delegate PyValue Binary(PyContext context, PyValue a, PyValue b);

    public static readonly Unary[] UnaryOperators = Bind<Unary>(RuntimeMethods.UnaryOperators);
    public static readonly Binary[] BinaryOperators = Bind<Binary>(RuntimeMethods.BinaryOperators);
    public static readonly Binary[] InPlaceOperators = Bind<Binary>(RuntimeMethods.InPlaceOperators);
    public static readonly Binary[] CompareOperators = Bind<Binary>(RuntimeMethods.CompareOperators);

    private static T[] Bind<T>(MethodInfo[] methods)
        where T : Delegate
        => Array.ConvertAll(methods, method => method.CreateDelegate<T>());
}
