using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What the runtime runs for a class statement.</summary>
internal static class ClassBuilder
{
    private static readonly PyStr BuildClassName = new("__build_class__");

    /// <summary>The body fills a namespace, then the metaclass makes the class of it.</summary>
    /// <param name="context">The run.</param>
    /// <param name="body">The function of the body: takes the namespace, returns the <c>__class__</c> cell or None.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="bases">A tuple.</param>
    /// <param name="keywords">A dict, or unbound where there are no keywords.</param>
    public static PyValue Build(PyContext context, PyValue body, PyStr name, PyValue bases, PyValue keywords)
        => ((PyFunction)body.Ref).Globals.Builtins is { } builtins && !builtins.TryGetStr(context, BuildClassName, out _)
            ? context.Raise(Errors.NameError("__build_class__ not found", BuildClassName.Text))
            : new ClassFrame(body, name, (PyTuple)bases.Ref, keywords.Ref as PyDict).Start(context);
}
