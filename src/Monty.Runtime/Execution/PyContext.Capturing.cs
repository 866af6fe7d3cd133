using Monty.Runtime.Execution;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>Frames of the current task, outermost first, that wait on the heap.</summary>
    private readonly List<Frame> _frames = [];

    /// <summary>Frames captured by the suspension under way, innermost first.</summary>
    private readonly List<Frame> _captured = [];

    /// <summary>Called by each activation on the native stack, innermost first, while the run is suspending.</summary>
    public void Capture(Frame frame) => _captured.Add(frame);
}
