using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>Where the value of one parameter of a delegate comes from.</summary>
internal abstract class ParameterReader
{
    /// <summary>The name in C#, which scripts use for keyword arguments.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether the parameter takes one argument of the script, by position or by name.</summary>
    public virtual bool IsNamed => false;

    /// <summary>Whether that argument may be left out.</summary>
    public virtual bool IsOptional => false;

    /// <summary>Whether the parameter takes the positional arguments that are left.</summary>
    public virtual bool TakesRest => false;

    /// <summary>Whether the parameter takes all arguments as they are.</summary>
    public virtual bool TakesRaw => false;

    /// <summary>The position of the (first) argument.</summary>
    public int Slot { get; set; }
}

/// <summary>A parameter of type <typeparamref name="T"/>.</summary>
internal abstract class ParameterReader<T> : ParameterReader
{
    /// <summary>The value, for a call whose arguments have been bound.</summary>
    /// <exception cref="RaisedException">The argument does not fit.</exception>
    public abstract T Read(HostBinding binding, PyContext context, HostCall call, PyValue[] arguments);
}

/// <summary>The run's token.</summary>
internal sealed class TokenReader : ParameterReader<CancellationToken>
{
    public override CancellationToken Read(HostBinding binding, PyContext context, HostCall call, PyValue[] arguments) => binding.TokenOf(call);
}

/// <summary>All arguments as they are.</summary>
internal sealed class RawReader : ParameterReader<CallArguments>
{
    public override bool TakesRaw => true;

    public override CallArguments Read(HostBinding binding, PyContext context, HostCall call, PyValue[] arguments)
    {
        try
        {
            return new CallArguments(ValueExporter.Export(context, call.Arguments), call.Keywords);
        }
        catch (MontyConversionException conversion)
        {
            throw Errors.ValueError($"{call.Name}(): {conversion.Message}").ToException();
        }
    }
}

/// <summary>The positional arguments that are left, for <c>params</c>.</summary>
internal sealed class RestReader<T>(ArgumentConverter converter) : ParameterReader<T[]>
{
    public override bool TakesRest => true;

    public override T[] Read(HostBinding binding, PyContext context, HostCall call, PyValue[] arguments)
    {
        var items = new T[arguments.Length - Slot];
        for (int i = 0; i < items.Length; i++)
            items[i] = converter.Convert<T>(context, arguments[Slot + i]);
        return items;
    }
}

/// <summary>One argument, converted.</summary>
internal class ValueReader<T>(ArgumentConverter converter, bool isOptional, T? defaultValue) : ParameterReader<T>
{
    public sealed override bool IsNamed => true;

    public sealed override bool IsOptional => isOptional;

    public sealed override T Read(HostBinding binding, PyContext context, HostCall call, PyValue[] arguments)
    {
        PyValue value = arguments[Slot];
        return value.IsUnbound ? defaultValue! : Convert(context, value);
    }

    protected virtual T Convert(PyContext context, PyValue value) => converter.Convert<T>(context, value);
}
