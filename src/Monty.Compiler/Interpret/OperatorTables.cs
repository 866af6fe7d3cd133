using System.Reflection;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Compiler.Interpret;

/// <summary>The operators of <see cref="FastArithmetic"/> by number.</summary>
internal static class OperatorTables
{
    internal delegate PyValue Unary(PyContext context, PyValue a);

    internal delegate PyValue Binary(PyContext context, PyValue a, PyValue b);

    public static readonly Unary[] UnaryOperators = Bind<Unary, UnaryOperator>("");
    public static readonly Binary[] BinaryOperators = Bind<Binary, BinaryOperator>("");
    public static readonly Binary[] InPlaceOperators = Bind<Binary, BinaryOperator>("InPlace");
    public static readonly Binary[] CompareOperators = Bind<Binary, CompareOperator>("");

    private static TDelegate[] Bind<TDelegate, TOperator>(string prefix)
        where TDelegate : Delegate
        where TOperator : struct, Enum
        => Array.ConvertAll(
            Enum.GetNames<TOperator>(),
            name => typeof(FastArithmetic).GetMethod(prefix + name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<TDelegate>());
}
