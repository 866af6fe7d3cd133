using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A replacement field of a t-string, with its value.</summary>
[HeapKind(335)]
internal sealed class PyInterpolation : PyObject
{
    private PyValue _value;
    private PyValue _expression;
    private PyValue _conversion;
    private PyValue _formatSpec;

    internal PyInterpolation()
    {
    }

    /// <param name="value">What the expression gave.</param>
    /// <param name="expression">Its source, a str.</param>
    /// <param name="conversion"><c>'s'</c>, <c>'r'</c>, <c>'a'</c> or None.</param>
    /// <param name="formatSpec">A str.</param>
    public PyInterpolation(PyValue value, PyValue expression, PyValue conversion, PyValue formatSpec)
    {
        _value = value;
        _expression = expression;
        _conversion = conversion;
        _formatSpec = formatSpec;
    }

    public PyValue Value => _value;

    public PyValue Expression => _expression;

    public PyValue Conversion => _conversion;

    public PyValue FormatSpec => _formatSpec;

    public override PyType Type => TemplateTypes.Interpolation;

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "Interpolation(", ")", "Interpolation(...)", empty: null, WriteItems);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _value);
        transfer.Value(ref _expression);
        transfer.Value(ref _conversion);
        transfer.Value(ref _formatSpec);
    }

    private static void WriteItems(PyInterpolation self, ref ContainerRepr output)
    {
        output.Item(self._value);
        output.Item(self._expression);
        output.Item(self._conversion);
        output.Item(self._formatSpec);
    }
}
