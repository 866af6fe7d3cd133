using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <remarks>Sums, products and distances.</remarks>
internal static partial class MathModule
{
    /// <summary>So many coordinates are collected without an array.</summary>
    private const int OnStack = 8;

    [PyFunction("fsum(seq, /)")]
    private static PyValue Fsum(PyContext context, PyValue seq) => FloatSumFrame.Of(context, seq);

    [PyFunction("prod(iterable, /, *, start=1)")]
    private static PyValue Prod(PyContext context, PyValue iterable, PyValue start)
        => new ProductFrame(start).StartOver(context, iterable);

    [PyFunction("sumprod(p, q, /)")]
    private static PyValue SumProd(PyContext context, PyValue p, PyValue q)
        => new PointsFrame(PointsPurpose.SumOfProducts, p, q).Start(context);

    [PyFunction("dist(p, q, /)")]
    private static PyValue Dist(PyContext context, PyValue p, PyValue q)
        => new PointsFrame(PointsPurpose.Distance, p, q).Start(context);

    [PyFunction("hypot(*coordinates)", Finite2 = "VectorNorm.OfTwo", Replays = Replaying.OnInstances)]
    private static double Hypot(PyContext context, ReadOnlySpan<PyValue> coordinates)
        => coordinates.Length == 2
            ? VectorNorm.OfTwo(NativeBinder.Double(context, coordinates[0]), NativeBinder.Double(context, coordinates[1]))
            : HypotOfMany(context, coordinates);

    private static double HypotOfMany(PyContext context, ReadOnlySpan<PyValue> coordinates)
    {
        if (coordinates.Length > OnStack)
            context.Meter.ChargeValues(coordinates.Length);
        Span<double> vector = coordinates.Length <= OnStack ? stackalloc double[OnStack] : new double[coordinates.Length];
        vector = vector[..coordinates.Length];
        for (int i = 0; i < vector.Length; i++)
            vector[i] = Cs.Abs(NativeBinder.Double(context, coordinates[i]));
        return VectorNorm.Of(vector);
    }
}
