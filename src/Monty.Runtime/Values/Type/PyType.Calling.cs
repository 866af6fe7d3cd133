using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

internal sealed partial class PyType
{
    /// <summary>How instances are made where the type is an exception type; null elsewhere.</summary>
    public ExceptionBehaviour? Exceptions { get; private set; }

    /// <summary>What prints instances of an exception type: several bases may differ, and the first with a way of its own is taken.</summary>
    public ExceptionBehaviour? ExceptionTexts
    {
        get
        {
            foreach (PyType type in _mro)
            {
                if (type is { IsBuiltin: true, Exceptions.DefinesStr: true })
                    return type.Exceptions;
            }

            return Exceptions;
        }
    }

    /// <summary>As <see cref="ExceptionTexts"/>, for <c>__init__</c>.</summary>
    public ExceptionBehaviour? ExceptionInitializers
    {
        get
        {
            foreach (PyType type in _mro)
            {
                if (type is { IsBuiltin: true, Exceptions.DefinesInit: true })
                    return type.Exceptions;
            }

            return IsBuiltin ? Exceptions : ExceptionBehaviour.Base;
        }
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue call = Class.Special(context, SpecialMethod.Call);
        return call.IsUnbound
            ? Instantiate(context, arguments, keywords)
            : SpecialCalls.Call(context, call, self, arguments, keywords);
    }

    /// <summary><c>type.__call__</c></summary>
    public PyValue Instantiate(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!IsBuiltin)
            return context.Pinned == 0 ? Instantiation.Make(context, this, arguments, keywords) : MakePinned(context, arguments, keywords);
        if (Constructor is { } constructor)
            return constructor.Code(context, this, arguments, keywords);
        return Exceptions is null
            ? context.Raise(Errors.TypeError($"cannot create '{QualifiedTypeName}' instances"))
            : Exceptions.Make(context, this, arguments, keywords);
    }

    /// <summary>What a class method of <paramref name="native"/> gives for this class: the value itself, or the class called with it.</summary>
    public PyValue Made(PyContext context, PyType native, PyValue value)
        => ReferenceEquals(this, native) ? value : Call1(context, this, value);

    public override PyValue Call0(PyContext context, PyValue self)
    {
        if (context.Pinned != 0 || !HasPlainInit(context, out PyValue init))
            return Call(context, self, default, null);
        var instance = new PyInstance(this);
        return Instantiation.Finish(context, instance, init.Ref.Call1(context, init, instance));
    }

    public override PyValue Call1(PyContext context, PyValue self, PyValue a)
    {
        if (context.Pinned != 0 || !HasPlainInit(context, out PyValue init))
            return Call(context, self, new ReadOnlySpan<PyValue>(in a), null);
        var instance = new PyInstance(this);
        return Instantiation.Finish(context, instance, init.Ref.Call2(context, init, instance, a));
    }

    public override PyValue Call2(PyContext context, PyValue self, PyValue a, PyValue b)
    {
        if (context.Pinned != 0 || !HasPlainInit(context, out PyValue init))
            return Call(context, self, [a, b], null);
        var instance = new PyInstance(this);
        return Instantiation.Finish(context, instance, init.Ref.Call3(context, init, instance, a, b));
    }

    public override PyValue Call3(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c)
    {
        if (context.Pinned != 0 || !HasPlainInit(context, out PyValue init))
            return Call(context, self, [a, b, c], null);
        var instance = new PyInstance(this);
        return Instantiation.Finish(context, instance, init.Ref.Call4(context, init, instance, a, b, c));
    }

    /// <summary>Called out of the middle of native code: a callback of the operation under way, as a whole.</summary>
    private PyValue MakePinned(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        var question = new Question(this, arguments);
        if (context.TryRecall(question, out PyValue known))
            return known;
        CallbackScope scope = context.BeginCallback(question);
        return context.EndCallback(scope, Instantiation.Make(context, this, arguments, keywords));
    }

    /// <summary>The usual class: instances of no built-in base, made by <c>object.__new__</c>, with a function as <c>__init__</c>.</summary>
    private bool HasPlainInit(PyContext context, out PyValue init)
    {
        init = Special(context, SpecialMethod.Init);
        return !init.IsUnbound
            && ReferenceEquals(NativeBase, ObjectType.Type)
            && (Class.IsBuiltin || Class.Special(context, SpecialMethod.Call).IsUnbound)
            && AbstractMethods.Length == 0
            && _specials![(int)SpecialMethod.New].IsUnbound
            && init.Ref.Descriptor(context) == DescriptorKind.Method;
    }
}
