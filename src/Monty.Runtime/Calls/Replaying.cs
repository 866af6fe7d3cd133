namespace Monty.Runtime.Calls;

/// <summary>Whether a native function is run again from its start when a callback in it has suspended.</summary>
/// <remarks>Such a function must change nothing before its last callback has answered.</remarks>
internal enum Replaying
{
    /// <summary>It calls back in tail position or through a frame, or not at all.</summary>
    Never,

    /// <summary>It may call back in the middle of its work.</summary>
    Always,

    /// <summary>It may call back in the middle of its work where an argument is an instance of a class of the script.</summary>
    OnInstances,
}
