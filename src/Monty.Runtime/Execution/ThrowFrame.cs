using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>
/// <c>throw(cls)</c> of a generator or coroutine, where making the exception may run code of the script, and
/// <c>throw(cls, value)</c>, of which CPython warns.
/// </summary>
[HeapKind(592)]
internal sealed class ThrowFrame : NativeFrame
{
    private static readonly PyStr Throw = new("throw");

    private PyValue _target;
    private PyValue _type;
    private PyValue _value;
    private PyValue _traceback;
    private int _stage;

    internal ThrowFrame()
    {
    }

    /// <param name="target">What has the method.</param>
    /// <param name="type">A class of exceptions, if it is right.</param>
    /// <param name="value">The argument of the exception, None, or unbound where it was not given.</param>
    /// <param name="traceback">Its traceback, None, or unbound.</param>
    public ThrowFrame(PyValue target, PyValue type, PyValue value, PyValue traceback)
    {
        _target = target;
        _type = type;
        _value = value;
        _traceback = traceback;
    }

    /// <summary>What the frame waits for.</summary>
    private enum Stage
    {
        Warning,
        Exception,
    }

    /// <summary>What <c>throw()</c> or <c>athrow()</c> warns of where it is given a value of its own.</summary>
    public static string Deprecation(string method)
        => $"the (type, exc, tb) signature of {method} is deprecated, use the single-arg signature instead.";

    /// <summary>Whether these arguments take a frame.</summary>
    public static bool IsNeededFor(PyValue target, PyValue type, PyValue value, PyValue traceback)
        => !value.IsUnbound || ThrownException.RunsCode(type, value, traceback) || (type.Ref is not PyException && GivenException.IsFor(target, type));

    public override PyValue Resume(PyContext context, PyValue value) => (Stage)_stage switch
    {
        Stage.Warning => value.IsSignal ? value : MakeException(context),
        _ => ThrowMade(context, value),
    };

    protected override PyValue Run(PyContext context)
    {
        if (_value.IsUnbound)
            return MakeException(context);
        PyValue given = WarnedFrame.Give(context, ExceptionTypes.DeprecationWarning, Deprecation("throw()"), PyValue.None);
        return given.IsSignal ? Leave(context) : MakeException(context);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _target);
        transfer.Value(ref _type);
        transfer.OptionalValue(ref _value);
        transfer.OptionalValue(ref _traceback);
        transfer.Int32(ref _stage);
        transfer.Require(_stage is >= 0 and <= (int)Stage.Exception, "throw() at a stage that there is not");
        transfer.Require(_target.Ref is not null && _type.Ref is not null, "an exception for nothing");
    }

    private PyValue MakeException(PyContext context)
    {
        _stage = (int)Stage.Exception;
        if (GivenException.IsFor(_target, _type))
            return CallThrow(context, GivenException.Of(_type, _value, _traceback));
        if (ThrownException.RunsCode(_type, _value, _traceback))
        {
            PyValue made = ThrownException.Make(context, _type, _value);
            return context.State == RunState.Suspending ? Leave(context) : ThrowMade(context, made);
        }

        try
        {
            return CallThrow(context, ThrownException.From(context, _type, _value, _traceback));
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    private PyValue ThrowMade(PyContext context, PyValue made)
    {
        // What goes wrong in making the exception is thrown instead of it.
        PyValue thrown = made;
        if (made.IsSignal)
            thrown = context.TakeRaised();
        else if (made.Ref is not PyException)
            thrown = ThrownException.NoException(context, _type, made);
        return CallThrow(context, thrown);
    }

    private PyValue CallThrow(PyContext context, PyValue exception)
    {
        PyValue method = Attributes.Get(context, _target, Throw);
        return method.IsSignal ? method : method.Ref.Call1(context, method, exception);
    }
}
