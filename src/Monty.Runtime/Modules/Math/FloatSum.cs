using Monty.Runtime.Core;

namespace Monty.Runtime.Modules.Math;

/// <summary>An exact sum of floats, kept as partial sums that do not overlap (Shewchuk), as <c>math.fsum</c> has it.</summary>
internal sealed class FloatSum
{
    private double[] _partials = new double[32];
    private int _count;
    private double _specialSum;
    private double _infiniteSum;

    /// <summary>Adds; false when a partial sum overflowed.</summary>
    public bool TryAdd(double value)
    {
        double x = value;
        int kept = 0;
        for (int i = 0; i < _count; i++)
        {
            double y = _partials[i];
            if (System.Math.Abs(x) < System.Math.Abs(y))
                (x, y) = (y, x);
            double high = x + y;
            double low = y - (high - x);
            if (low != 0)
                _partials[kept++] = low;
            x = high;
        }

        _count = kept;
        if (x == 0)
            return true;
        return double.IsFinite(x) ? Keep(x) : AddSpecial(value);
    }

    /// <summary>The sum, rounded once; a NaN in <paramref name="opposite"/> infinities is an error of the caller.</summary>
    public double Total(out bool opposite)
    {
        opposite = _specialSum != 0 && double.IsNaN(_infiniteSum);
        return _specialSum != 0 ? _specialSum : Rounded();
    }

    public void Transfer(StateTransfer transfer)
    {
        transfer.Count(ref _count);
        if (transfer.IsReading)
            _partials = new double[System.Math.Max(32, _count)];
        for (int i = 0; i < _count; i++)
            transfer.Double(ref _partials[i]);
        transfer.Double(ref _specialSum);
        transfer.Double(ref _infiniteSum);
    }

    private bool Keep(double x)
    {
        if (_count == _partials.Length)
            Array.Resize(ref _partials, _count * 2);
        _partials[_count++] = x;
        return true;
    }

    private bool AddSpecial(double value)
    {
        if (double.IsFinite(value))
            return false;
        if (double.IsInfinity(value))
            _infiniteSum += value;
        _specialSum += value;
        _count = 0;
        return true;
    }

    private double Rounded()
    {
        int n = _count;
        if (n == 0)
            return 0.0;
        double high = _partials[--n];
        double low = 0.0;
        while (n > 0 && low == 0)
        {
            double x = high;
            double y = _partials[--n];
            high = x + y;
            low = y - (high - x);
        }

        // Ties between two doubles are decided by what follows.
        if (n == 0 || !((low < 0 && _partials[n - 1] < 0) || (low > 0 && _partials[n - 1] > 0)))
            return high;
        double twice = low * 2.0;
        double away = high + twice;
        return twice == away - high ? away : high;
    }
}
