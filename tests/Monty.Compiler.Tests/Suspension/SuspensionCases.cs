namespace Monty.Compiler.Tests.Suspension;

/// <summary>A script that calls the host, and what CPython makes of it with functions in place of the host.</summary>
/// <param name="Name">What calls the host.</param>
/// <param name="Script">The program.</param>
/// <param name="Output">What is printed, then the repr of the last expression.</param>
/// <param name="Calls">The calls, in order.</param>
internal sealed record SuspensionCase(string Name, string Script, string Output, string Calls);

/// <summary>All places that a script can call the host from.</summary>
internal static partial class SuspensionCases
{
    /// <summary>All of them. A property: the fields of other files may be set later than one of this file.</summary>
    public static IEnumerable<SuspensionCase> All => [.. Builtins, .. Callbacks, .. Classes, .. Metaclasses, .. Statements, .. Execution];
}
