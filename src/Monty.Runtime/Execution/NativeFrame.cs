using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>The activation of a builtin that calls back into Python, as an object with explicit state.</summary>
/// <remarks>
/// <para>The pattern. The fields are the whole state. A builtin makes the frame and returns <see cref="Start"/>. The frame
/// calls Python through <c>context.Call…</c> or an operation; when the result is a signal it returns <see cref="Leave"/>,
/// which captures the frame if the run is suspending. Later <see cref="Frame.Resume"/> is called with the result of that very call:</para>
/// <code>
/// public override PyValue Resume(PyContext context, PyValue value)
/// {
///     if (value.IsSignal) return value;                 // the callback raised; or handle it here
///     _keys[_index++] = value;                          // what the call was for
///     return Run(context);                              // and on with the loop
/// }
/// private PyValue Run(PyContext context)
/// {
///     while (_index &lt; _items.Length)
///     {
///         PyValue key = _function.Ref.Call1(context, _function, _items[_index]);
///         if (key.IsSignal) return Leave(context);
///         _keys[_index++] = key;
///     }
///     return Finish(context);
/// }
/// </code>
/// <para>A callback in tail position needs no frame: just return its result.</para>
/// </remarks>
internal abstract class NativeFrame : Frame
{
    /// <summary>Begins. The default is for frames whose loop needs no first value.</summary>
    public PyValue Start(PyContext context) => context.HasStack() ? Run(context) : PyValue.Signal;

    /// <summary>The frame's loop, entered at the start and after each resumption.</summary>
    protected abstract PyValue Run(PyContext context);

    /// <summary>To be returned when a callback gave a signal: captures this frame if the run is suspending.</summary>
    public PyValue Leave(PyContext context)
    {
        if (context.State == RunState.Suspending)
            context.Capture(this);
        return PyValue.Signal;
    }
}
