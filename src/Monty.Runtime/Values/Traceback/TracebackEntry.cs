using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Where a frame was when an exception passed through it.</summary>
/// <param name="Code">The code of the frame.</param>
/// <param name="State">The point in the code, as <see cref="CodeObject.PositionOf"/> understands it.</param>
/// <param name="IsLookup">Whether a method call failed before the call, in the lookup of the method.</param>
internal readonly record struct TracebackEntry(CodeObject Code, int State, bool IsLookup)
{
    public CodePosition Position => IsLookup ? Code.LookupPositionOf(State) : Code.PositionOf(State);
}
