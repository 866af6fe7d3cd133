using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>What the functions of a program share while they are lowered.</summary>
internal sealed class ProgramLowering(ScopeTable scopes, SyntaxErrors errors, ProgramForm form, bool seesAllGlobals)
{
    private readonly List<IrFunction> _functions = [];
    private readonly List<string> _globalNames = [];
    private readonly Dictionary<string, int> _globalIndices = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _codes = new(ReferenceEqualityComparer.Instance);

    public ScopeTable Scopes => scopes;

    public SyntaxErrors Errors => errors;

    /// <inheritdoc cref="IrProgram.GlobalsInDict"/>
    public bool GlobalsInDict { get; } = seesAllGlobals || form != ProgramForm.Script;

    /// <inheritdoc cref="IrProgram.TakesNamespace"/>
    public bool TakesNamespace { get; } = form is ProgramForm.Exec or ProgramForm.Eval or ProgramForm.Single;

    public ProgramForm Form => form;

    public NamePool Names { get; } = new();

    public CodeWarnings Warnings { get; } = new(errors);

    public ConstantFolder Folder { get; } = new();

    public IReadOnlyList<IrFunction> Functions => _functions;

    public IReadOnlyList<string> GlobalNames => _globalNames;

    public int GlobalIndex(string name)
    {
        if (!_globalIndices.TryGetValue(name, out int index))
        {
            index = _globalNames.Count;
            _globalNames.Add(name);
            _globalIndices.Add(name, index);
        }

        return index;
    }

    public void LowerModule(Module module)
    {
        Code(module, () => FunctionBodies.LowerModule(this, module));
    }

    /// <summary>The code of a definition, by its node or scope; a second copy of it, in a <c>finally</c> made twice, shares the first one's.</summary>
    public int Code(object node, Func<IrFunction> lower)
    {
        if (_codes.TryGetValue(node, out int known))
            return known;
        int index = _functions.Count;
        _functions.Add(null!);
        _codes.Add(node, index);
        _functions[index] = lower();
        return index;
    }
}
