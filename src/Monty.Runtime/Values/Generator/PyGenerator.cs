using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>A generator.</summary>
[HeapKind(127)]
internal sealed class PyGenerator : PyObject
{
    private GeneratorFrame _frame;

    internal PyGenerator()
    {
        _frame = null!;
    }

    public PyGenerator(GeneratorFrame frame)
    {
        _frame = frame;
    }

    public GeneratorFrame Frame => _frame;

    public override PyType Type => GeneratorTypes.Generator;

    public override bool IsIterator => true;

    public override PyValue IterationResult => _frame.Result;

    public override PyValue Iterate(PyContext context, PyValue self) => self;

    public override PyValue Next(PyContext context, PyValue self) => context.Pinned != 0 ? GoOnPinned(context) : GoOn(context);

    private PyValue GoOn(PyContext context) => _frame.Status switch
    {
        GeneratorStatus.Created or GeneratorStatus.Suspended => _frame.Resume(context, PyValue.None),
        GeneratorStatus.Finished => Ended(),
        _ => context.Raise(Errors.ValueError("generator already executing")),
    };

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<generator object {_frame.QualifiedName} at {context.AddressOf(this)}>");

    /// <summary>Goes on with a value for the pending <c>yield</c>: what it yields next, Exhausted, or a signal.</summary>
    public PyValue Send(PyContext context, PyValue value)
    {
        if (_frame.Status == GeneratorStatus.Created && !value.IsNone)
            return context.Raise(Errors.TypeError("can't send non-None value to a just-started generator"));
        return _frame.Status is GeneratorStatus.Created or GeneratorStatus.Suspended
            ? _frame.Resume(context, value)
            : Next(context, this);
    }

    /// <summary>Goes on with an exception raised by the pending <c>yield</c>: as <see cref="Send"/>.</summary>
    public PyValue Throw(PyContext context, PyException exception) => GeneratorThrowing.Throw(context, _frame, exception, "generator");

    internal override void Transfer(StateTransfer transfer) => GeneratorThrowing.TransferFrame(transfer, ref _frame);

    /// <summary>Asked out of the middle of native code: a callback of the operation under way.</summary>
    private PyValue GoOnPinned(PyContext context)
    {
        var question = new Question(this, null, null);
        if (context.TryRecall(question, out PyValue known))
            return known;
        CallbackScope scope = context.BeginCallback(question);
        return context.EndCallback(scope, GoOn(context));
    }

    /// <summary>The return value comes once; a generator that is asked again has none.</summary>
    private PyValue Ended()
    {
        _frame.ForgetResult();
        return PyValue.Exhausted;
    }
}
