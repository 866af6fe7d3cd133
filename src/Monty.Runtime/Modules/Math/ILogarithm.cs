using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <summary>A logarithm to one base; a type argument, so that .NET compiles a direct call.</summary>
internal interface ILogarithm
{
    static abstract double Of(double x);
}

/// <inheritdoc/>
internal readonly struct NaturalLogarithm : ILogarithm
{
    public static double Of(double x) => Cs.Log(x);
}

/// <inheritdoc/>
internal readonly struct BinaryLogarithm : ILogarithm
{
    public static double Of(double x) => Cs.Log2(x);
}

/// <inheritdoc/>
internal readonly struct DecimalLogarithm : ILogarithm
{
    public static double Of(double x) => Cs.Log10(x);
}
