using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Generators that only a loop has, and that end with it.</summary>
internal static class GeneratorDropping
{
    /// <summary>Notes that nobody but a loop has its iterator, if that is sure.</summary>
    /// <param name="context">The run.</param>
    /// <param name="iterator">The loop's iterator.</param>
    /// <param name="source">What the loop goes through.</param>
    /// <param name="maker">What was called to make it; None where that is not known.</param>
    public static void Own(PyContext context, PyValue iterator, PyValue source, PyValue maker)
    {
        if (FrameOf(iterator) is not { Status: GeneratorStatus.Created } frame)
            return;
        if (!ReferenceEquals(iterator.Ref, source.Ref))
            maker = source.Ref is PyClassed { Class: var type } ? IteratorMethod(context, type, frame.Code.Kind) : default;
        PyFunction? function = maker.Ref as PyFunction ?? (maker.Ref as PyBoundMethod)?.Function.Ref as PyFunction;
        frame.IsOwned = ReferenceEquals(frame.Function, function);
    }

    /// <summary>Closes the iterator of a loop that is left before its end, if the loop owns it: None, or a signal of a suspension.</summary>
    public static PyValue Drop(PyContext context, PyValue iterator)
    {
        if (FrameOf(iterator) is not { IsOwned: true, Status: GeneratorStatus.Suspended } frame)
            return PyValue.None;
        if (iterator.Ref is PyAsyncGenerator generator)
        {
            context.Scheduler.Enqueue(new AsyncGeneratorDrop(generator));
            return PyValue.None;
        }

        return new GeneratorDropFrame(iterator, frame).Start(context);
    }

    private static GeneratorFrame? FrameOf(PyValue iterator)
        => iterator.Ref is PyGenerator generator ? generator.Frame : (iterator.Ref as PyAsyncGenerator)?.Frame;

    private static PyValue IteratorMethod(PyContext context, PyType type, CodeKind kind)
    {
        if (kind == CodeKind.Generator)
            return type.Special(context, SpecialMethod.Iter);
        return type.Find(context, "__aiter__") is { } attribute ? attribute.Value : default;
    }
}
