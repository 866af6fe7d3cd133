using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Modules.Annotationlib;

/// <summary>What <c>annotationlib</c> needs of the runtime.</summary>
[PyModule("_annotationlib")]
internal static partial class AnnotationModule
{
    /// <summary>Calls an <c>__annotate__</c>; names that have no value are what <paramref name="standIn"/> makes of them. Nothing suspends.</summary>
    [PyFunction("call_annotate(annotate, stand_in, /)")]
    private static PyValue CallAnnotate(PyContext context, PyValue annotate, PyValue standIn)
    {
        const int Value = 1;
        PyValue before = context.ForwardNames;
        context.ForwardNames = standIn;
        context.Pinned++;
        PyValue result = annotate.Ref.Call1(context, annotate, PyValue.Int(Value));
        context.Pinned--;
        context.ForwardNames = before;
        return result;
    }
}
