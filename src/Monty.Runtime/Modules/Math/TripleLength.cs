using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Math;

/// <summary>A sum of products in three doubles (Ogita, Rump and Oishi: algorithm 5.10, K = 3).</summary>
internal readonly record struct TripleLength(double High, double Low, double Tiny)
{
    public double Rounded => DoubleLength.Sum(High, DoubleLength.Sum(Low, Tiny).High).High;

    public TripleLength Plus(double x, double y)
    {
        DoubleLength product = DoubleLength.Product(x, y);
        DoubleLength sum = DoubleLength.Sum(High, product.High);
        DoubleLength low = DoubleLength.Sum(Low, product.Low);
        DoubleLength middle = DoubleLength.Sum(low.High, sum.Low);
        return new TripleLength(sum.High, middle.High, Tiny + low.Low + middle.Low);
    }

    /// <summary>Itself, written; or what was read.</summary>
    public TripleLength Transferred(StateTransfer transfer)
    {
        (double high, double low, double tiny) = this;
        transfer.Double(ref high);
        transfer.Double(ref low);
        transfer.Double(ref tiny);
        return new TripleLength(high, low, tiny);
    }
}
