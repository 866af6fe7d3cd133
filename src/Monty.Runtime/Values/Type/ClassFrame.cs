using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A class statement (or a call of <c>type</c>) at work: the body, then <c>__set_name__</c> of its values, then <c>__init_subclass__</c>.</summary>
[HeapKind(115)]
internal sealed class ClassFrame : NativeFrame
{
    private PyValue _body;
    private PyStr? _name;
    private PyTuple? _bases;
    private PyDict? _keywords;
    private PyDict? _names;

    /// <summary>Null until the body has run.</summary>
    private PyType? _type;

    /// <summary>The value of <see cref="_next"/> once <c>__init_subclass__</c> has been called, which may add attributes.</summary>
    private const int Last = int.MaxValue;

    /// <summary>The attribute whose <c>__set_name__</c> comes next.</summary>
    private int _next;

    internal ClassFrame()
    {
    }

    /// <summary>A class statement.</summary>
    public ClassFrame(PyValue body, PyStr name, PyTuple bases, PyDict? keywords)
    {
        _body = body;
        _name = name;
        _bases = bases;
        _keywords = keywords;
    }

    /// <summary><c>type(name, bases, names)</c></summary>
    public ClassFrame(PyStr name, PyTuple bases, PyDict names, PyDict? keywords)
    {
        _name = name;
        _bases = bases;
        _names = names;
        _keywords = keywords;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (_type is null)
            return value.IsSignal ? value : AfterBody(context, value);
        if (_next == Last)
            return value.IsSignal ? value : _type;
        if (value.IsSignal)
            return Annotate(context);
        _next++;
        return SetNames(context);
    }

    protected override PyValue Run(PyContext context)
    {
        if (_names is not null)
            return AfterBody(context, PyValue.None);
        _names = new PyDict();
        PyValue cell = _body.Ref.Call1(context, _body, _names);
        return cell.IsSignal ? Leave(context) : AfterBody(context, cell);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _body);
        transfer.Object(ref _name);
        transfer.Object(ref _bases);
        transfer.Object(ref _keywords);
        transfer.Object(ref _names);
        transfer.Object(ref _type);
        transfer.Int32(ref _next);
        transfer.Require(_name is not null && _bases is not null && _names is not null && _next >= 0, "a class statement without its parts");
    }

    private PyValue AfterBody(PyContext context, PyValue cell)
    {
        try
        {
            PyType metaclass = ClassBuilder.MetaclassOf(_bases!, TakeMetaclass(context));
            _type = ClassBuilder.Make(context, _name!.Text, _bases!, metaclass, _names!);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }

        if (cell.Ref is PyCell classCell)
            classCell.Content = _type;
        return SetNames(context);
    }

    private PyValue TakeMetaclass(PyContext context)
    {
        if (_keywords is null)
            return default;
        _keywords.Remove(context, PyValue.Str("metaclass"), out PyValue metaclass);
        return metaclass;
    }

    private PyValue SetNames(PyContext context)
    {
        for (; _next < _type!.OwnAttributes.Count; _next++)
        {
            (string name, ClassAttribute attribute) = _type.OwnAttributes.GetAt(_next);
            PyValue value = attribute.Value;
            if (value.Ref is PyProperty property)
                property.Name ??= name;
            if (value.Ref is not PyAttributeHolder && !value.Type.TryLookup("__set_name__", out _))
                continue;
            if (!SpecialMethods.TryLookup(context, value, "__set_name__", out PyValue method))
                continue;
            PyValue result = method.IsSignal ? method : method.Ref.Call2(context, method, _type, PyValue.Str(name));
            if (!result.IsSignal)
                continue;
            return context.State == RunState.Raising ? Annotate(context) : Leave(context);
        }

        return InitSubclass(context);
    }

    /// <summary>Says on the exception which attribute's <c>__set_name__</c> raised.</summary>
    private PyValue Annotate(PyContext context)
    {
        (string name, ClassAttribute attribute) = _type!.OwnAttributes.GetAt(_next);
        string note = $"Error calling __set_name__ on '{attribute.Value.Type.Name}' instance '{name}' in '{_type.Name}'";
        context.Raised!.AddNote(context, new PyStr(note));
        return PyValue.Signal;
    }

    private PyValue InitSubclass(PyContext context)
    {
        _next = Last;
        ClassAttribute? hook = _type!.FindAfter(_type, "__init_subclass__");
        if (hook is null)
            return _type;
        PyValue method = hook.Value.Ref.BindTo(context, hook.Value, default, _type);
        if (method.IsSignal)
            return Leave(context);
        int count = _keywords?.Count ?? 0;
        if (count == 0)
        {
            PyValue plain = method.Ref.Call0(context, method);
            return plain.IsSignal ? Leave(context) : _type;
        }

        var names = new string[count];
        var values = new PyValue[count];
        int position = 0;
        for (int i = 0; _keywords!.MoveNext(ref position, out int row); i++)
        {
            names[i] = ((PyStr)_keywords.KeyAt(row).Ref).Text;
            values[i] = _keywords.ValueAt(row);
        }

        PyValue result = method.Ref.Call(context, method, values, new KeywordNames(names));
        return result.IsSignal ? Leave(context) : _type;
    }
}
