namespace Monty.Compiler.Lowering;

/// <summary>What kind of text a program is made from.</summary>
internal enum ProgramForm
{
    /// <summary>A script of the host. Its value is that of a trailing expression.</summary>
    Script,

    /// <summary>What is fed to a session: as a script, but later feeds use its globals by names that it does not know.</summary>
    Feed,

    /// <summary>A module of the library: its globals are its attributes, so they are in a dict.</summary>
    Module,

    /// <summary>The text of <c>exec</c>: names at its top level are in a namespace that the caller gives. It has no value.</summary>
    Exec,

    /// <summary>The expression of <c>eval</c>; names as for <see cref="Exec"/>.</summary>
    Eval,

    /// <summary>What is typed at a prompt: as <see cref="Exec"/>, but expressions that are statements are shown.</summary>
    Single,
}
