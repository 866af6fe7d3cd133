using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <remarks>Errors of numbers.</remarks>
internal static partial class Errors
{
    public static PyException DivisionByZero() => ZeroDivisionError("division by zero");

    public static PyException TooManyDigits() => OverflowError("too many digits in integer");

    public static PyException NegativeShift() => ValueError("negative shift count");

    public static PyException IntTooLargeForFloat() => OverflowError("int too large to convert to float");

    public static PyException MathDomain() => ValueError("math domain error");

    public static PyException MathRange() => OverflowError("math range error");

    /// <summary>What the C library's ERANGE becomes in Python: two arguments, an errno and its text.</summary>
    public static PyException ResultOutOfRange()
        => new(ExceptionTypes.OverflowError, new PyTuple([PyValue.Int(34), PyValue.Str("Numerical result out of range")]));

    /// <summary>The text form of an int is longer than Python's limit of 4,300 digits, or what the script has put in its place.</summary>
    public static PyException TooManyDigits(PyContext context) => ValueError(
        $"Exceeds the limit ({context.IntDigitLimit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit");

    public static PyException TooManyDigits(PyContext context, long digits) => ValueError(
        $"Exceeds the limit ({context.IntDigitLimit} digits) for integer string conversion: value has {digits} digits; "
        + "use sys.set_int_max_str_digits() to increase the limit");
}
