using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.String_;

/// <summary>An iterator over a format string: literal text, name of the field, its specification and conversion.</summary>
[HeapKind(831)]
internal sealed class TemplateParts : PyIterator
{
    private PyStr? _template;
    private int _position;

    internal TemplateParts()
    {
    }

    public TemplateParts(PyStr template)
    {
        _template = template;
    }

    public override PyType Type => StringTypes.TemplateParts;

    public override PyValue Next(PyContext context, PyValue self)
    {
        ReadOnlySpan<char> rest = _template!.Text.AsSpan(_position);
        if (rest.Length == 0)
            return PyValue.Exhausted;
        try
        {
            ReadOnlySpan<char> text = FormatTemplate.ReadLiteral(ref rest, out bool isField);
            context.Meter.ChargeText(text.Length);
            PyValue literal = PyStr.From(context.Meter, text);
            PyTuple parts = isField ? WithField(context.Meter, literal, ref rest) : new PyTuple([literal, PyValue.None, PyValue.None, PyValue.None]);
            _position = _template.Text.Length - rest.Length;
            return parts;
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _template);
        transfer.Int32(ref _position);
        transfer.Require(_template is not null, "no format string");
        // The text may be read later than this.
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_position >= 0 && _position <= _template!.Text.Length, "a format string that is left"));
    }

    private static PyTuple WithField(Meter meter, PyValue literal, ref ReadOnlySpan<char> rest)
    {
        FormatField field = FormatField.Parse(ref rest);
        meter.ChargeText((long)field.Name.Length + field.Spec.Length);
        return new PyTuple([literal, PyStr.From(meter, field.Name), PyStr.From(meter, field.Spec), field.Conversion == 0 ? PyValue.None : PyStr.FromCodePoint(field.Conversion)]);
    }
}

/// <summary>An iterator over what follows the first part of a field's name: whether it is an attribute, and its name or index.</summary>
[HeapKind(832)]
internal sealed class FieldNameParts : PyIterator
{
    private PyStr? _name;
    private int _position;

    internal FieldNameParts()
    {
    }

    public FieldNameParts(PyStr name, int position)
    {
        _name = name;
        _position = position;
    }

    public override PyType Type => StringTypes.FieldNameParts;

    public override PyValue Next(PyContext context, PyValue self)
    {
        ReadOnlySpan<char> rest = _name!.Text.AsSpan(_position);
        if (rest.Length == 0)
            return PyValue.Exhausted;
        try
        {
            PyValue key = FormatFields.ReadPart(ref rest, out bool isAttribute);
            _position = _name.Text.Length - rest.Length;
            return new PyTuple([PyValue.Bool(isAttribute), key]);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _name);
        transfer.Int32(ref _position);
        transfer.Require(_name is not null, "no field's name");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_position >= 0 && _position <= _name!.Text.Length, "a field's name that is left"));
    }
}

/// <summary>The type objects of <c>string</c>.</summary>
internal static class StringTypes
{
    public static readonly PyType TemplateParts = PyType.Builtin("formatteriterator", ObjectType.Type).WithSlots("__iter__ __next__");
    public static readonly PyType FieldNameParts = PyType.Builtin("fieldnameiterator", ObjectType.Type).WithSlots("__iter__ __next__");
}
