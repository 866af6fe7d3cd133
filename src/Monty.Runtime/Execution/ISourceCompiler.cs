namespace Monty.Runtime.Execution;

/// <summary>What a source text is compiled as.</summary>
internal enum SourceMode
{
    /// <summary>Statements, as <c>exec</c> runs them.</summary>
    Exec,

    /// <summary>An expression, as <c>eval</c> takes it.</summary>
    Eval,

    /// <summary>A statement whose values are shown, as at a prompt.</summary>
    Single,
}

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

    /// <summary>Compiles text whose names at the top level are in a namespace that its caller gives.</summary>
    /// <param name="source">The text.</param>
    /// <param name="fileName">Its name in tracebacks.</param>
    /// <param name="mode">What it is compiled as.</param>
    /// <param name="look">Called now and then; what it throws ends the compilation.</param>
    /// <exception cref="MontySyntaxException">The source is no Python, or uses a construct that is refused by name.</exception>
    CodeProgram Compile(string source, string fileName, SourceMode mode, Action look);

    /// <summary>The program that <see cref="CodeProgram.Serialized"/> holds.</summary>
    /// <exception cref="MontySnapshotException">The bytes are not a well-formed program.</exception>
    CodeProgram Load(byte[] serialized);
}
