using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Monty.Cli.Commands;

/// <summary>Reads the value of an option that is a number above 0.</summary>
internal static class PositiveNumber
{
    public static T Parse<T>(ArgumentResult result)
        where T : struct, INumber<T>
    {
        string text = result.Tokens[0].Value;
        if (T.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value) && value > T.Zero)
            return value;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a positive {(typeof(T) == typeof(double) ? "number" : "whole number")}, not '{text}'");
        return default;
    }
}
