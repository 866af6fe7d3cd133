namespace Monty.Runtime.Execution;

/// <summary>What a run needs of the compiler while it executes; the runtime cannot see the compiler itself.</summary>
internal interface ISourceCompiler
{
    /// <summary>
    /// The program of a module of the library that is written in Python, or null where there is none of that name. It is compiled
    /// when it is first asked for, once in a process.
    /// </summary>
    CodeProgram? FindPrelude(string module);

    /// <summary>Whether the library has modules in Python whose names begin with this one.</summary>
    bool IsPreludePackage(string module);
}
