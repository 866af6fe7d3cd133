namespace Monty.Cli.Commands;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The script ended with an exception, or is no Python program.</summary>
    public const int ScriptError = 1;

    /// <summary>The command line asks for what cannot be done.</summary>
    public const int Usage = 2;

    /// <summary>The script passed a limit.</summary>
    public const int Limit = 3;

    /// <summary>Monty itself failed.</summary>
    public const int Defect = 4;
}
