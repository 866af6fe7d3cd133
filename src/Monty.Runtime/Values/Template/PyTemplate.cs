using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What a t-string gives: its texts and its interpolations, one text more than interpolations (PEP 750).</summary>
[HeapKind(334)]
internal sealed class PyTemplate : PyObject
{
    private PyTuple? _strings;
    private PyTuple? _interpolations;

    internal PyTemplate()
    {
    }

    public PyTemplate(PyTuple strings, PyTuple interpolations)
    {
        _strings = strings;
        _interpolations = interpolations;
    }

    public PyTuple Strings => _strings!;

    public PyTuple Interpolations => _interpolations!;

    public override PyType Type => TemplateTypes.Template;

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "Template(strings=", ")", "Template(...)", empty: null, WriteItems);

    public override PyValue Iterate(PyContext context, PyValue self) => new TemplateIterator(this);

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Add)
            return PyValue.NotImplemented;
        if (other.Ref is not PyTemplate template)
        {
            return context.Raise(Errors.TypeError(
                $"can only concatenate string.templatelib.Template (not \"{other.Type.Name}\") to string.templatelib.Template"));
        }

        var last = (PyStr)_strings!.Items[^1].Ref;
        var first = (PyStr)template._strings!.Items[0].Ref;
        context.Meter.ChargeText(last.Text.Length + first.Text.Length);
        context.Meter.ChargeValues(_strings.Count + template._strings.Count + _interpolations!.Count + template._interpolations!.Count);
        PyValue joined = PyValue.Str(last.Text + first.Text);
        return new PyTemplate(
            new PyTuple([.. _strings.Items[..^1], joined, .. template._strings.Items[1..]]),
            new PyTuple([.. _interpolations.Items, .. template._interpolations.Items]));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _strings);
        transfer.Object(ref _interpolations);
        transfer.Require(_strings is not null && _interpolations is not null, "a template without its parts");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(IsWhole(), "a template with the wrong number of parts"));
    }

    private bool IsWhole()
        => _strings!.Count == _interpolations!.Count + 1
            && Array.TrueForAll(_strings.Items.ToArray(), item => item.Ref is PyStr)
            && Array.TrueForAll(_interpolations.Items.ToArray(), item => item.Ref is PyInterpolation);

    private static void WriteItems(PyTemplate self, ref ContainerRepr output)
    {
        output.Item(self._strings!);
        output.Text(", interpolations=");
        output.Text(Formatting.ReprText(output.Context, self._interpolations!));
    }
}
