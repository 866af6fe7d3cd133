using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Annotationlib;

/// <summary>What <c>annotationlib</c> needs of the runtime.</summary>
[PyModule("_annotationlib")]
internal static partial class AnnotationModule
{
    private const string MainName = "__main__";

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

    /// <summary>The globals in which a function was made, or those of the module of a name; empty where there is none.</summary>
    [PyFunction("namespace_of(origin, /)")]
    private static PyDict NamespaceOf(PyContext context, PyValue origin)
    {
        if (origin.Ref is PyBoundMethod method)
            origin = method.Function;
        if (origin.Ref is PyFunction function)
            return function.Globals.ToDict(context);
        if (origin.Ref is not PyStr name)
            return new PyDict();
        return name.Text == MainName ? context.MainGlobals!.ToDict(context) : context.Modules.Find(name.Text)?.Dict ?? new PyDict();
    }
}
