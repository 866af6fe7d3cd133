namespace Monty.Runtime.Hosting;

/// <summary>Converts values to one CLR type; made once for each type.</summary>
internal static class ClrConverter<T>
{
    private static readonly Func<MontyValue, T>? Conversion = (Func<MontyValue, T>?)ClrConverters.Make(typeof(T));

    /// <summary>Whether any value can become a <typeparamref name="T"/>.</summary>
    public static bool Exists => Conversion is not null;

    /// <exception cref="MontyConversionException">The value does not fit.</exception>
    /// <exception cref="ArgumentException">No value can become a <typeparamref name="T"/>.</exception>
    public static T Convert(MontyValue value)
        => Conversion is { } convert
            ? convert(value)
            : throw new ArgumentException($"no Python value can become the type {ClrNames.Of(typeof(T))}; {ClrNames.Crossing}");
}
