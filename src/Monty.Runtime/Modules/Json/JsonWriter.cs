using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <summary>Writes a value as JSON without native recursion: the containers being written are a stack of its own.</summary>
/// <remarks>It is a frame because <c>default</c> may suspend.</remarks>
[HeapKind(425)]
internal sealed partial class JsonWriter : NativeFrame
{
    private readonly JsonText _text = new();
    private JsonStyle _style;
    private PyValue _default;

    /// <summary>The containers being written and the objects that <c>default</c> converts, outermost first.</summary>
    private JsonLevel[] _levels = new JsonLevel[8];
    private int _depth;

    /// <summary>Whether the length of what is written was looked at.</summary>
    private bool _isForeseen;

    /// <summary>A list or dict whose class was asked for its members, until it says them.</summary>
    private PyValue _asked;

    internal JsonWriter()
    {
        _style = new JsonStyle(true, true, true, false, false, null, ", ", ": ");
    }

    public JsonWriter(JsonStyle style, PyValue byDefault)
    {
        _style = style;
        _default = byDefault;
    }

    /// <summary>The text of a value.</summary>
    public PyValue Write(PyContext context, PyValue value)
    {
        try
        {
            bool isWritten = _asked.IsUnbound ? WriteValue(context, value) : OpenAsked(context, value);
            return isWritten ? Run(context) : Stop(context);
        }
        catch (RaisedException raised)
        {
            context.Raise(raised);
            return Stop(context);
        }
    }

    /// <summary>Goes on with what <c>default</c> made, or with the members of a container that was asked for them.</summary>
    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
            return Write(context, value);
        if (!_asked.IsUnbound)
            return Stop(context);
        // The note about an object is for what comes of it, not for the call.
        _depth--;
        return Stop(context);
    }

    protected override PyValue Run(PyContext context)
    {
        while (_depth > 0)
        {
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            if (!Step(context, ref _levels[_depth - 1]))
                return Stop(context);
        }

        return _text.Finish(context);
    }

    /// <summary>Writes the next member of a container, or its end; false on a signal.</summary>
    private bool Step(PyContext context, ref JsonLevel level)
    {
        if (level.Members.Ref is PyDict dict)
            return StepDict(context, ref level, dict);
        if (level.Members.IsUnbound)
        {
            _depth--;
            return true;
        }

        ReadOnlySpan<PyValue> items = level.Members.Ref is PyTuple tuple ? tuple.Items : ((PyList)level.Members.Ref).Items;
        if (level.IsObject)
            return StepSorted(context, ref level, items);
        if (level.Position >= items.Length)
        {
            Close(context, ']', hasMembers: true);
            return true;
        }

        PyValue item = items[level.Position];
        Separate(context, level.Position == 0);
        level.Position++;
        return WriteValue(context, item);
    }

    private bool StepDict(PyContext context, ref JsonLevel level, PyDict dict)
    {
        if (dict.MoveNext(ref level.Position, out int row))
            return WriteMember(context, ref level, dict.KeyAt(row), dict.ValueAt(row));
        Close(context, '}', level.HasMembers);
        return true;
    }

    private bool StepSorted(PyContext context, ref JsonLevel level, ReadOnlySpan<PyValue> pairs)
    {
        if (level.Position >= pairs.Length)
        {
            Close(context, '}', level.HasMembers);
            return true;
        }

        ReadOnlySpan<PyValue> pair = ((PyTuple)pairs[level.Position++].Ref).Items;
        return WriteMember(context, ref level, pair[0], pair[1]);
    }

    private bool WriteMember(PyContext context, ref JsonLevel level, PyValue key, PyValue value)
    {
        PyStr? name = PyStr.Of(key);
        string? text = null;
        if (name is null && !TryKeyText(context, key, out text))
        {
            // The note is about values only.
            level.Key = default;
            if (context.State == RunState.Raising)
                _depth--;
            return context.State != RunState.Raising;
        }

        Separate(context, !level.HasMembers);
        level.HasMembers = true;
        level.Key = key;
        _text.Quoted(context, name is null ? text : name.Chars, _style.EnsureAscii);
        _text.Separator(context, _style.KeySeparator);
        return WriteValue(context, value);
    }

    private void Separate(PyContext context, bool isFirst)
    {
        if (!isFirst)
            _text.Separator(context, _style.ItemSeparator);
        if (_style.Indent is { } indent)
            _text.NewLine(context, indent, IndentDepth);
    }

    private void Close(PyContext context, char bracket, bool hasMembers)
    {
        if (!_isForeseen && _text.Length > SharedText.LongPart)
        {
            _isForeseen = true;
            SharedText.RefuseTooLong(context, _levels[0].Source.Ref);
        }

        _levels[--_depth] = default;
        if (hasMembers && _style.Indent is { } indent)
            _text.NewLine(context, indent, IndentDepth);
        _text.Append(context, bracket);
    }

    /// <summary>The containers around; objects that <c>default</c> converts are none.</summary>
    private int IndentDepth
    {
        get
        {
            int depth = 0;
            for (int i = 0; i < _depth; i++)
                depth += _levels[i].Members.IsUnbound ? 0 : 1;
            return depth;
        }
    }

    /// <summary>On a signal: leaves, or adds to the error where it happened.</summary>
    private PyValue Stop(PyContext context)
    {
        if (context.State == RunState.Suspending)
            return Leave(context);
        PyException error = context.TakeRaised();
        try
        {
            for (int i = _depth - 1; i >= 0; i--)
            {
                if (_levels[i].Note(context) is { } note)
                    error.AddNote(context, new PyStr(note));
            }
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }

        return context.Raise(error);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        _text.Transfer(transfer);
        _style = JsonStyle.Transfer(transfer, _style);
        transfer.Value(ref _default);
        transfer.Require(!_default.IsUnbound, "a JSON writer without its function");
        transfer.OptionalValue(ref _asked);
        transfer.Count(ref _depth);
        if (transfer.IsReading)
            _levels = new JsonLevel[System.Math.Max(8, _depth)];
        for (int i = 0; i < _depth; i++)
            _levels[i].Transfer(transfer);
    }
}
