using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Math;

/// <summary>The module <c>math</c>.</summary>
[PyModule("math")]
internal static partial class MathModule
{
    [PyConstant("pi")]
    private static readonly PyValue Pi = PyValue.Float(System.Math.PI);

    [PyConstant("e")]
    private static readonly PyValue E = PyValue.Float(System.Math.E);

    [PyConstant("tau")]
    private static readonly PyValue Tau = PyValue.Float(System.Math.Tau);

    [PyConstant("inf")]
    private static readonly PyValue Infinity = PyValue.Float(double.PositiveInfinity);

    [PyConstant("nan")]
    private static readonly PyValue NotANumber = PyValue.Float(FloatParser.NotANumber);

    /// <summary>A domain error that says what was expected.</summary>
    private static RaisedException Expected(string what, double got)
        => Errors.ValueError($"expected {what}, got {FloatText.Repr(got)}").ToException();

    /// <summary>The result, unless it is infinite where the argument is not.</summary>
    /// <exception cref="RaisedException">The function overflowed.</exception>
    private static double InRange(double result, double argument)
        => double.IsInfinity(result) && double.IsFinite(argument) ? throw Errors.MathRange().ToException() : result;
}
