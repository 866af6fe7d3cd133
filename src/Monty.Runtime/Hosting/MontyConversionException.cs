using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>A value is not what was asked for, or cannot cross between the host and Python.</summary>
public sealed class MontyConversionException : MontyException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">Which value, what it is and what was asked for.</param>
    public MontyConversionException(string message)
        : base(message)
    {
    }

    private MontyConversionException(string message, bool isOverflow)
        : base(message)
    {
        IsOverflow = isOverflow;
    }

    /// <summary>Whether the value is a number of the right kind that the wanted type is too small for.</summary>
    internal bool IsOverflow { get; }

    internal static MontyConversionException Overflow(MontyValue value, Type type)
        => new($"the int does not fit {ClrNames.Of(type)}: {Shortened(value)}", isOverflow: true);

    private static string Shortened(MontyValue value)
    {
        string text = value.ToString();
        return text.Length <= 80 ? text : text[..77] + "...";
    }
}
