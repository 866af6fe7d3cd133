using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Goes through a template: texts that are not empty, and interpolations, in order.</summary>
[HeapKind(336)]
internal sealed class TemplateIterator : PyIterator
{
    private PyTemplate? _template;

    /// <summary>Even numbers are texts, odd ones interpolations.</summary>
    private int _next;

    internal TemplateIterator()
    {
    }

    public TemplateIterator(PyTemplate template)
    {
        _template = template;
    }

    public override PyType Type => TemplateTypes.Iterator;

    public override PyValue Next(PyContext context, PyValue self)
    {
        int end = _template!.Strings.Count + _template.Interpolations.Count;
        while (_next < end)
        {
            int index = _next++;
            if (index % 2 != 0)
                return _template.Interpolations.Items[index / 2];
            PyValue text = _template.Strings.Items[index / 2];
            if (((PyStr)text.Ref).Text.Length > 0)
                return text;
        }

        return PyValue.Exhausted;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _template);
        transfer.Int32(ref _next);
        transfer.Require(_template is not null && _next >= 0, "an iterator over no template");
    }
}
