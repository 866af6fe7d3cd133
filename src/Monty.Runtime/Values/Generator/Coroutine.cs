using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>A coroutine: of an <c>async def</c> function, or of a builtin that is one to scripts.</summary>
internal abstract class Coroutine : Drivable
{
    public abstract GeneratorStatus Status { get; }

    public abstract string Name { get; }

    public abstract string QualifiedName { get; }

    public sealed override PyType Type => GeneratorTypes.Coroutine;

    public sealed override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<coroutine object {QualifiedName} at {context.AddressOf(this)}>");

    /// <summary>Assigns <c>__name__</c>: None or a signal.</summary>
    public abstract PyValue SetName(PyContext context, PyValue value);

    /// <summary>Assigns <c>__qualname__</c>: None or a signal.</summary>
    public abstract PyValue SetQualifiedName(PyContext context, PyValue value);

    /// <summary>Finishes one that has not begun.</summary>
    public abstract void CloseUnstarted();

    /// <summary>Runs the coroutine on the caller's stack, to its result or a signal.</summary>
    public PyValue Await(PyContext context)
        => Status switch
        {
            GeneratorStatus.Created => Start(context),
            GeneratorStatus.Finished => context.Raise(Errors.RuntimeError("cannot reuse already awaited coroutine")),
            _ => context.Raise(Errors.RuntimeError("coroutine is being awaited already")),
        };

    /// <summary>Runs one that has not begun.</summary>
    protected abstract PyValue Start(PyContext context);

    protected sealed override PyValue Begin(PyContext context, PyValue sent, PyException? thrown)
    {
        switch (Status)
        {
            case GeneratorStatus.Running:
                return context.Raise(Errors.ValueError("coroutine already executing"));
            case GeneratorStatus.Finished:
                return context.Raise(Errors.RuntimeError("cannot reuse already awaited coroutine"));
            default:
                break;
        }

        if (thrown is not null)
        {
            CloseUnstarted();
            return Throw(context, thrown);
        }

        return sent.IsNone
            ? Start(context)
            : context.Raise(Errors.TypeError("can't send non-None value to a just-started coroutine"));
    }
}
