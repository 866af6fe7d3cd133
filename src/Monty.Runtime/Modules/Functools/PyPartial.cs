using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>A <c>partial</c> object.</summary>
[HeapKind(440)]
internal sealed class PyPartial : PyWrapper
{
    /// <summary>Copying so many is not worth a charge.</summary>
    private const int FreeArguments = 64;

    private PyValue _function;
    private PyTuple _arguments = PyTuple.Empty;
    private PyDict _keywords = new();

    /// <summary>How many of the arguments are Placeholder.</summary>
    private int _placeholders;

    /// <summary>The names of the keywords as they were at the last call; no state.</summary>
    private KeywordNames? _names;

    internal PyPartial()
    {
    }

    public PyPartial(PyValue function, PyTuple arguments, PyDict keywords)
    {
        _function = function;
        _arguments = arguments;
        _keywords = keywords;
        _placeholders = CountPlaceholders();
    }

    public PyValue Function => _function;

    public PyTuple Arguments => _arguments;

    public PyDict Keywords => _keywords;

    public override PyType Type => FunctoolsTypes.Partial;

    public void Become(PyValue function, PyTuple arguments, PyDict keywords)
    {
        _function = function;
        _arguments = arguments;
        _keywords = keywords;
        _names = null;
        _placeholders = CountPlaceholders();
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        int given = arguments.Length - (keywords?.Count ?? 0);
        if (given < _placeholders)
        {
            return context.Raise(Errors.TypeError(
                $"missing positional arguments in 'partial' call; expected at least {_placeholders}, got {given}"));
        }

        if (_arguments.Count > FreeArguments)
        {
            context.Meter.ChargeWork(_arguments.Count / 16);
            context.Meter.ChargeValues(_arguments.Count + (long)arguments.Length);
        }

        if (_keywords.Count == 0)
        {
            if (_arguments.Count == 1 && _placeholders == 0)
                return Prepending.Call(context, _function, _arguments.Storage[0], arguments, keywords);
            return _function.Ref.Call(context, _function, Merge(arguments, given, arguments.Length - given), keywords);
        }

        return keywords is null ? CallWithOwn(context, arguments) : CallWithBoth(context, arguments, given, keywords);
    }

    /// <summary>The keywords are those of the partial alone.</summary>
    private PyValue CallWithOwn(PyContext context, ReadOnlySpan<PyValue> arguments)
    {
        PyValue[] all = Merge(arguments, arguments.Length, _keywords.Count);
        bool isNamed = _names?.Count == _keywords.Count;
        int index = 0;
        for (int position = 0; _keywords.MoveNext(ref position, out int row); index++)
        {
            if (_keywords.KeyAt(row).Ref is not PyStr name)
                return context.Raise(Errors.TypeError("keywords must be strings"));
            isNamed = isNamed && _names!.Names[index] == name.Text;
            all[all.Length - _keywords.Count + index] = _keywords.ValueAt(row);
        }

        if (!isNamed)
            _names = NamesOf(_keywords);
        return _function.Ref.Call(context, _function, all, _names);
    }

    private PyValue CallWithBoth(PyContext context, ReadOnlySpan<PyValue> arguments, int given, KeywordNames keywords)
    {
        PyDict named = _keywords.Copy(context);
        for (int i = given; i < arguments.Length; i++)
            named.SetStr(context, new PyStr(keywords.Names[i - given]), arguments[i]);
        return Execution.Calling.CallExpanded(context, _function, PyTuple.From(Merge(arguments[..given], given, 0)), named);
    }

    private static KeywordNames NamesOf(PyDict keywords)
    {
        var names = new string[keywords.Count];
        int index = 0;
        for (int position = 0; keywords.MoveNext(ref position, out int row); index++)
            names[index] = ((PyStr)keywords.KeyAt(row).Ref).Text;
        return new KeywordNames(names);
    }

    /// <summary>All positional arguments, placeholders being filled from the left, then those given by name, then room for more.</summary>
    private PyValue[] Merge(ReadOnlySpan<PyValue> arguments, int positional, int more)
    {
        int own = _arguments.Count - _placeholders;
        var all = new PyValue[own + positional + more];
        int next = 0;
        if (_placeholders == 0)
        {
            ValueCopying.Copy(_arguments.Items, all);
        }
        else
        {
            for (int i = 0; i < _arguments.Count; i++)
                all[i] = _arguments.Storage[i].Ref is PyPlaceholder ? arguments[next++] : _arguments.Storage[i];
        }

        ValueCopying.Copy(arguments[next..], all.AsSpan(_arguments.Count));
        return all;
    }

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "functools.partial(", ")", "...", empty: null, WriteParts);

    private static void WriteParts(PyPartial partial, ref ContainerRepr output)
    {
        output.Item(partial._function);
        foreach (PyValue argument in partial._arguments.Items)
            output.Item(argument);
        for (int position = 0; partial._keywords.MoveNext(ref position, out int row);)
            output.Named(partial._keywords.KeyAt(row), partial._keywords.ValueAt(row));
    }

    private int CountPlaceholders()
    {
        int count = 0;
        foreach (PyValue argument in _arguments.Items)
            count += argument.Ref is PyPlaceholder ? 1 : 0;
        return count;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _function);
        PyTuple? arguments = _arguments;
        transfer.Object(ref arguments);
        PyDict? keywords = _keywords;
        transfer.Object(ref keywords);
        transfer.Require(!_function.IsUnbound && arguments is not null && keywords is not null, "a partial of nothing");
        _arguments = arguments!;
        _keywords = keywords!;
        if (transfer.IsReading)
            transfer.AfterReading(_ => _placeholders = CountPlaceholders());
    }
}

/// <summary>The constructor and attributes of partial.</summary>
internal static partial class PartialMethods
{
    [PyConstructor("partial(*args, **keywords)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
    {
        if (arguments.Length == 0)
            return context.Raise(Errors.TypeError("type 'partial' takes at least one argument"));
        PyValue function = arguments[0];
        if (!function.Ref.IsCallable)
            return context.Raise(Errors.TypeError("the first argument must be callable"));
        ReadOnlySpan<PyValue> rest = arguments[1..];
        if (rest.Length > 0 && rest[^1].Ref is PyPlaceholder)
            return context.Raise(Errors.TypeError("trailing Placeholders are not allowed"));
        PyPartial? inner = Flattened(function);
        PyDict named = inner is null ? new PyDict() : inner.Keywords.Copy(context);
        for (int i = 0; i < keywords.Count; i++)
        {
            if (keywords.Values[i].Ref is PyPlaceholder)
                return context.Raise(Errors.TypeError("Placeholder cannot be passed as a keyword argument"));
            named.SetStr(context, new PyStr(keywords.Names[i]), keywords.Values[i]);
        }

        long count = rest.Length + (inner?.Arguments.Count ?? 0L);
        context.Meter.ChargeWork(count / 16);
        context.Meter.ChargeValues(2 * count);
        return inner is null
            ? new PyPartial(function, PyTuple.From(rest.ToArray()), named)
            : new PyPartial(inner.Function, PyTuple.From(WithoutTrailing(inner, rest)), named);
    }

    /// <summary>Sets what a partial is, which copies do: the attributes are shared with whoever gives them.</summary>
    [PyMethod("__setstate__(state, /)", TakesDerived = true)]
    private static PyValue SetState(PyContext context, PyValue self, PyValue state)
    {
        if (PyDerived.Unwrap(state).Ref is not PyTuple { Count: 4 } parts
            || !parts.Storage[0].Ref.IsCallable || PyDerived.Unwrap(parts.Storage[1]).Ref is not PyTuple arguments
            || PyDerived.Unwrap(parts.Storage[2]).Ref is not PyDict keywords && !parts.Storage[2].IsNone)
        {
            return context.Raise(Errors.TypeError("invalid partial state"));
        }

        if (arguments.Count > 0 && arguments.Storage[^1].Ref is PyPlaceholder)
            return context.Raise(Errors.TypeError("trailing Placeholders are not allowed"));
        var partial = (PyPartial)PyDerived.Unwrap(self).Ref;
        partial.Become(parts.Storage[0], arguments, PyDerived.Unwrap(parts.Storage[2]).Ref as PyDict ?? new PyDict());
        if (self.Ref is not PyPartial)
            return parts.Storage[3].IsNone ? PyValue.None : self.Ref.SetAttribute(context, self, new PyStr("__dict__"), parts.Storage[3]);
        partial.ShareAttributes(parts.Storage[3].Ref as PyDict);
        return PyValue.None;
    }

    [PyGetter("func", IsField = true)]
    private static PyValue Function(PyContext context, PyPartial self) => self.Function;

    [PyGetter("args", IsField = true)]
    private static PyTuple Arguments(PyContext context, PyPartial self) => self.Arguments;

    [PyGetter("keywords", IsField = true)]
    private static PyDict Keywords(PyContext context, PyPartial self) => self.Keywords;

    /// <summary>The partial whose arguments a new one around it takes over: one that nothing was noted at.</summary>
    private static PyPartial? Flattened(PyValue function)
    {
        if (PyDerived.Unwrap(function).Ref is not PyPartial { HasAttributes: false } inner)
            return null;
        return function.Ref is PyAttributeHolder { Shape.Count: > 0 } ? null : inner;
    }

    /// <summary>The arguments of a partial with more of them; what is not filled at the end stays open.</summary>
    private static PyValue[] WithoutTrailing(PyPartial inner, ReadOnlySpan<PyValue> given)
    {
        var all = new List<PyValue>();
        int next = 0;
        foreach (PyValue argument in inner.Arguments.Items)
            all.Add(argument.Ref is PyPlaceholder && next < given.Length ? given[next++] : argument);
        foreach (PyValue argument in given[next..])
            all.Add(argument);
        return [.. all];
    }
}
