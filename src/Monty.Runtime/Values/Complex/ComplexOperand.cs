using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An operand of complex arithmetic. A real one stays real: its imaginary part must not turn signs of zero or infinities.</summary>
internal readonly record struct ComplexOperand(double Real, double Imaginary, bool IsReal)
{
    public ComplexOperand(PyComplex value)
        : this(value.Real, value.Imaginary, false)
    {
    }

    /// <summary>The number; false for other types, and, while raising, for an int that no float can hold.</summary>
    public static bool TryGet(PyContext context, PyValue value, out ComplexOperand operand)
    {
        operand = default;
        if (value.Ref is PyComplex complex)
        {
            operand = new ComplexOperand(complex);
            return true;
        }

        if (!value.IsFloat && !PyInts.Is(value))
            return false;
        bool fits = FloatTag.TryDouble(value, out double real);
        operand = new ComplexOperand(real, 0.0, true);
        if (!fits)
            context.Raise(Errors.IntTooLargeForFloat());
        return fits;
    }
}
