using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <summary>A program ready to run: its functions are emitted as they are called.</summary>
internal sealed class CompiledProgram : CodeProgram
{
    private readonly CompiledCode[] _codes;
    private readonly Lazy<IReadOnlyList<PyStr>> _names;
    private byte[]? _serialized;
    private bool[]? _unknown;

    public CompiledProgram(IrProgram program, string? preludeName = null)
    {
        PreludeName = preludeName;
        Ir = program;
        _names = new Lazy<IReadOnlyList<PyStr>>(() => ProgramNames.Of(program));
        _codes = new CompiledCode[program.Functions.Count];
        for (int i = 0; i < _codes.Length; i++)
            _codes[i] = new CompiledCode(program.Functions[i], this, i);
    }

    /// <summary>The register code, which snapshots carry.</summary>
    public IrProgram Ir { get; }

    /// <summary>The register code as snapshots carry it; made once.</summary>
    public override byte[] Serialized => _serialized ??= IrSerializer.Write(Ir);

    public override string FileName => Ir.FileName;

    public override string Source => Ir.Source;

    public override IReadOnlyList<MontySyntaxWarning> Warnings => Ir.Warnings;

    public override IReadOnlyList<CodeObject> Codes => _codes;

    public override IReadOnlyList<PyStr> Names => _names.Value;

    public override IReadOnlyList<string> GlobalNames => Ir.GlobalNames;

    public override bool CanAskHost(int global)
        => PreludeName is null && (_unknown ??= UnknownNames.Of(Ir))[global];

    public override bool GlobalsInDict => Ir.GlobalsInDict;

    public override bool TakesNamespace => Ir.TakesNamespace;

    public override string? PreludeName { get; }

    public override ISourceCompiler Compiler => SourceCompiler.Instance;

    public override bool HasTopLevelAwait => Ir.HasTopLevelAwait;
}
