using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Where a frame was when an exception passed through it.</summary>
/// <param name="Code">The code of the frame.</param>
/// <param name="State">The point in the code, as <see cref="CodeObject.PositionOf"/> understands it.</param>
internal readonly record struct TracebackEntry(CodeObject Code, int State);
