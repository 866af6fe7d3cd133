using System.Globalization;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Snapshot;

/// <summary>The programs of one run, by number: 0 is the run's own, whose code is elsewhere; those of its modules follow, then others as they are met.</summary>
/// <remarks>
/// A module of the library is named with a hash of its code, and must be the same where the snapshot is loaded. A program that the
/// script compiled travels whole.
/// </remarks>
internal sealed class ProgramList
{
    private const string ConstantPrefix = "constant ";

    private readonly List<CodeProgram?> _programs = [];

    /// <param name="main">The run's own; null where nothing runs.</param>
    /// <param name="modules">Those of its modules, all of which will be met.</param>
    public ProgramList(CodeProgram? main, IEnumerable<CodeProgram> modules)
    {
        _programs.Add(main);
        _programs.AddRange(modules);
    }

    public int Count => _programs.Count;

    public int NumberOf(CodeProgram program)
    {
        int number = _programs.IndexOf(program);
        if (number >= 0)
            return number;
        _programs.Add(program);
        return _programs.Count - 1;
    }

    /// <summary>The key of an object that is a constant of a program met so far.</summary>
    public string? KeyOfConstant(PyObject value)
    {
        for (int i = 0; i < _programs.Count; i++)
        {
            if (_programs[i] is { } program && program.Constants.TryGetNumber(value, out int number))
                return string.Create(CultureInfo.InvariantCulture, $"{ConstantPrefix}{i} {number}");
        }

        return null;
    }

    /// <summary>The constant of a key; null where that names none.</summary>
    public static PyObject? FindConstant(CodeProgram?[] programs, string key)
    {
        if (!key.StartsWith(ConstantPrefix, StringComparison.Ordinal))
            return null;
        int space = key.LastIndexOf(' ');
        return space > ConstantPrefix.Length
            && TryNumber(key.AsSpan(ConstantPrefix.Length..space), programs.Length, out int program)
            && programs[program] is { } found
            && TryNumber(key.AsSpan(space + 1), found.Constants.Count, out int number)
            ? found.Constants[number]
            : null;
    }

    public void Write(ByteWriter output)
    {
        output.Unsigned((ulong)(_programs.Count - 1));
        foreach (CodeProgram? program in _programs.Skip(1))
        {
            output.Flag(program!.PreludeName is not null);
            if (program.PreludeName is { } module)
            {
                output.Text(module);
                output.Raw(program.ContentHash);
            }
            else
            {
                output.Bytes(program.Serialized);
            }
        }
    }

    /// <exception cref="MontySnapshotException">A module is not here, or its code is another.</exception>
    public static CodeProgram?[] Read(ByteReader input, CodeProgram? main, ISourceCompiler compiler)
    {
        var programs = new CodeProgram?[1 + input.Count(2)];
        programs[0] = main;
        for (int i = 1; i < programs.Length; i++)
        {
            programs[i] = input.Flag() ? ReadModule(input, compiler) : compiler.Load(input.Bytes());
        }

        return programs;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int end, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < end;

    private static CodeProgram ReadModule(ByteReader input, ISourceCompiler compiler)
    {
        string name = input.Text();
        ReadOnlySpan<byte> hash = input.Raw(CodeProgram.ContentHashLength);
        return compiler.FindPrelude(name) is { } program && program.ContentHash.SequenceEqual(hash)
            ? program
            : throw new MontySnapshotException(
                $"The snapshot uses a module '{name}' that this version of Monty does not have, or has in another version.");
    }
}
