using System.Reflection;

namespace Monty.Runtime.Hosting;

/// <summary>Makes the readers of a delegate's parameters.</summary>
internal static class ParameterReaders
{
    private static readonly Dictionary<Type, Type> Fast = new()
    {
        [typeof(long)] = typeof(Int64Reader),
        [typeof(int)] = typeof(Int32Reader),
        [typeof(double)] = typeof(DoubleReader),
        [typeof(string)] = typeof(StringReader),
    };

    /// <param name="function">The name in scripts.</param>
    /// <param name="target">The method behind the delegate, which has the names and default values.</param>
    /// <param name="invoke">The delegate's own signature.</param>
    /// <exception cref="ArgumentException">A parameter is of no use to Python.</exception>
    public static ParameterReader[] Of(string function, MethodInfo target, MethodInfo invoke)
    {
        ParameterInfo[] declared = invoke.GetParameters();
        ParameterInfo[] named = target.GetParameters();
        // A delegate that is closed over its first argument hides the method's first parameter.
        int hidden = named.Length - declared.Length;
        var readers = new ParameterReader[declared.Length];
        for (int i = 0; i < readers.Length; i++)
        {
            bool isNamed = hidden + i >= 0 && named[hidden + i].Name is not null;
            readers[i] = Of(function, isNamed ? named[hidden + i] : declared[i], declared[i].ParameterType);
        }

        RequireSense(function, readers);
        return readers;
    }

    private static void RequireSense(string function, ParameterReader[] readers)
    {
        int arguments = readers.Count(reader => reader is not TokenReader);
        if (Array.Exists(readers, reader => reader.TakesRaw) && arguments > 1)
            throw new ArgumentException($"'{function}' takes {nameof(CallArguments)}, which must be its one parameter");
        bool isOptional = false;
        foreach (ParameterReader reader in readers.Where(reader => reader.IsNamed))
        {
            if (isOptional && !reader.IsOptional)
                throw new ArgumentException($"'{function}': the parameter '{reader.Name}' needs a default value, as one before it has");
            isOptional = reader.IsOptional;
        }
    }

    private static ParameterReader Of(string function, ParameterInfo parameter, Type type)
    {
        if (type == typeof(CancellationToken))
            return new TokenReader();
        if (type == typeof(CallArguments))
            return new RawReader();
        if (type.IsByRef || type.IsByRefLike || type.IsPointer)
            throw Useless(function, parameter, type);
        var converter = new ArgumentConverter(function, parameter.Name!, AcceptsNone(parameter, type));
        bool isRest = type.IsSZArray && parameter.IsDefined(typeof(ParamArrayAttribute));
        Type converted = isRest ? type.GetElementType()! : type;
        if (ClrConverters.Make(converted) is null)
            throw Useless(function, parameter, type);
        if (isRest)
            return Make(typeof(RestReader<>).MakeGenericType(converted), parameter, converter);
        Type reader = Fast.TryGetValue(type, out Type? fast) ? fast : typeof(ValueReader<>).MakeGenericType(type);
        return Make(reader, parameter, converter, parameter.HasDefaultValue, DefaultOf(parameter, type));
    }

    private static ParameterReader Make(Type type, ParameterInfo parameter, params object?[] arguments)
    {
        var reader = (ParameterReader)type.GetConstructors()[0].Invoke(arguments);
        typeof(ParameterReader).GetProperty(nameof(ParameterReader.Name))!.SetValue(reader, parameter.Name);
        return reader;
    }

    private static object? DefaultOf(ParameterInfo parameter, Type type)
    {
        object? value = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        // Null stands for default(T) of structs, and enums and nullables are given by their underlying values.
        if (value is null && type.IsValueType && Nullable.GetUnderlyingType(type) is null)
            return Array.CreateInstance(type, 1).GetValue(0);
        return value;
    }

    private static bool AcceptsNone(ParameterInfo parameter, Type type)
    {
        if (type == typeof(MontyValue) || type == typeof(object))
            return true;
        if (type.IsValueType)
            return Nullable.GetUnderlyingType(type) is not null || type == typeof(System.Text.Json.JsonElement);
        return new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
    }

    private static ArgumentException Useless(string function, ParameterInfo parameter, Type type)
        => new($"'{function}': no Python value can become the parameter '{parameter.Name}' of type {ClrNames.Of(type)}; {ClrNames.Crossing}");
}
