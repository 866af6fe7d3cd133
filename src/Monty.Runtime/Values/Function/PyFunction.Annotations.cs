using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

internal sealed partial class PyFunction
{
    private FunctionAnnotations? _annotations;

    /// <summary>What the function knows about its types, made when there is something to keep.</summary>
    public FunctionAnnotations Annotations => _annotations ??= new FunctionAnnotations();

    /// <summary><c>__type_params__</c></summary>
    public PyTuple TypeParameters => _annotations?.TypeParameters ?? PyTuple.Empty;

    /// <summary><c>__annotate__</c>: a function or None.</summary>
    public PyValue Annotate(PyContext context)
    {
        if (_annotations is { Function.IsUnbound: false } known)
            return known.Function;
        if (Code.AnnotationsIndex < 0)
            return PyValue.None;
        CodeObject code = Code.Program.Codes[Code.AnnotationsIndex];
        PyValue made = new PyFunction(code, Globals, [], [], [], context.SitesOf(code));
        Annotations.Function = made;
        return made;
    }
}
