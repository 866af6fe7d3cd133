using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>A subscript of a generic class with a text in it, of which <c>annotationlib</c> makes a <c>ForwardRef</c> first.</summary>
[HeapKind(891)]
internal sealed class ForwardArgumentsFrame : NativeFrame
{
    private const string Module = "annotationlib";

    private static readonly PyStr Convert = new("_convert_texts");

    private PyValue _subject;
    private PyTuple? _arguments;

    internal ForwardArgumentsFrame()
    {
    }

    /// <param name="subject">The class, or an alias of one.</param>
    /// <param name="arguments">What stands in the subscript.</param>
    public ForwardArgumentsFrame(PyValue subject, PyTuple arguments)
    {
        _subject = subject;
        _arguments = arguments;
    }

    public static bool IsNeededFor(PyTuple arguments)
    {
        foreach (PyValue item in arguments.Items)
        {
            if (PyStr.Of(item) is not null)
                return true;
        }

        return false;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        var converted = (PyTuple)value.Ref;
        return _subject.Ref is PyGenericAlias alias ? alias.Substitute(context, converted) : GenericType.Subscript(context, (PyType)_subject.Ref, converted);
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue converted = LibraryCallFrame.Call(context, Module, Convert, _arguments!);
        return converted.IsSignal ? Leave(context) : Resume(context, converted);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _subject);
        transfer.Object(ref _arguments);
        transfer.Require(_arguments is not null && _subject.Ref is PyGenericAlias or PyType, "a subscript of nothing");
    }
}
