using System.Collections.Concurrent;
using System.Reflection;
using Monty.Compiler.Emit;
using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Execution;

namespace Monty.Compiler;

/// <summary>Compiles for a run that is under way: the modules of the library that are written in Python, and texts of the script.</summary>
/// <remarks>
/// The modules' sources are resources of the runtime, named by the module. They keep no source text: a traceback names them
/// <c>&lt;frozen name&gt;</c> and shows no lines, as CPython does for its frozen modules.
/// </remarks>
internal sealed class SourceCompiler : ISourceCompiler
{
    private const string Prefix = "prelude/";
    private const string Suffix = ".py";

    // How many texts of scripts are kept, and how long they are at most.
    private const int MostKept = 256;
    private const int LongestKept = 4096;

    private static readonly Assembly Library = typeof(ISourceCompiler).Assembly;

    // After Library, which its making reads.
    public static readonly SourceCompiler Instance = new();

    private readonly Dictionary<string, Lazy<CompiledProgram>> _programs = new(StringComparer.Ordinal);

    /// <summary>Texts that scripts compiled last, by any run: the same ones come again and again.</summary>
    private readonly ConcurrentDictionary<TextKey, CompiledProgram> _texts = new();

    private SourceCompiler()
    {
        foreach (string resource in Library.GetManifestResourceNames())
        {
            if (!resource.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            string module = resource[Prefix.Length..^Suffix.Length];
            _programs.Add(module, new Lazy<CompiledProgram>(() => Compile(module, resource)));
        }
    }

    /// <summary>The names of all modules that are written in Python.</summary>
    public IReadOnlyCollection<string> PreludeNames => _programs.Keys;

    public CodeProgram? FindPrelude(string module) => _programs.GetValueOrDefault(module)?.Value;

    public bool IsPreludePackage(string module)
        => _programs.Keys.Any(name => name.StartsWith(module + ".", StringComparison.Ordinal));

    public CodeProgram Compile(string source, string fileName, SourceMode mode, Action look)
    {
        var key = new TextKey(source, fileName, mode);
        if (_texts.TryGetValue(key, out CompiledProgram? known))
            return known;
        ProgramForm form = mode switch
        {
            SourceMode.Eval => ProgramForm.Eval,
            SourceMode.Single => ProgramForm.Single,
            _ => ProgramForm.Exec,
        };
        CompiledProgram program = CompilationClock.During(look, () =>
        {
            var made = new CompiledProgram(CompilationPipeline.Lower(source, fileName, form).WithoutSource());
            // The run is charged for its size, so it is needed anyway.
            _ = made.Serialized;
            return made;
        });
        if (source.Length > LongestKept)
            return program;
        if (_texts.Count >= MostKept)
            _texts.Clear();
        return _texts.GetOrAdd(key, program);
    }

    public CodeProgram Load(byte[] serialized) => MontySnapshot.LoadProgram(serialized);

    private static CompiledProgram Compile(string module, string resource)
    {
        using var reader = new StreamReader(Library.GetManifestResourceStream(resource)!);
        string fileName = $"<frozen {module}>";
        IrProgram program = CompilationPipeline.Lower(reader.ReadToEnd(), fileName, ProgramForm.Module);
        return new CompiledProgram(program.WithoutSource(), module);
    }

    private readonly record struct TextKey(string Source, string FileName, SourceMode Mode);
}
