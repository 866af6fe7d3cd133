using System.Diagnostics;

namespace Monty.Runtime.Snapshot;

/// <summary>What shows that a snapshot was changed by someone who also corrected its checksum.</summary>
/// <remarks>
/// Reading checks types, ranges and references; that a certain list holds no gap, or that two objects agree with each other,
/// only shows when they are used. A run that was not loaded never gets there: in it these errors are ours, and stay as they are.
/// </remarks>
internal static class SnapshotDamage
{
    public static bool Shows(Exception error) => error
        is NullReferenceException
        or InvalidCastException
        or IndexOutOfRangeException
        or ArgumentException
        or InvalidOperationException
        or KeyNotFoundException
        or UnreachableException
        or ArithmeticException;
}
