using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Calls;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>The lowering of one function, class body or module: its builder, its scope, and one collaborator a theme.</summary>
internal sealed class FunctionLowering
{
    private readonly Dictionary<Variable, int> _slots = [];

    public FunctionLowering(ProgramLowering program, Scope scope, CodeKind kind, CodeName qualifiedName)
    {
        Program = program;
        Builder = new IrBuilder(program.Names);
        Frame = scope;
        Scope = scope;
        Kind = kind;
        QualifiedName = qualifiedName;
        Blocks = new NestedBlocks(program.Errors, kind is CodeKind.Generator or CodeKind.Coroutine or CodeKind.AsyncGenerator);
        Names = new NameLowering(this);
        CallerScopes = new CallerScopeLowering(this);
        Expressions = new ExpressionLowering(this);
        Conditions = new ConditionLowering(this);
        Displays = new DisplayLowering(this);
        Dicts = new DictLowering(this);
        Calls = new CallLowering(this);
        Comprehensions = new ComprehensionLowering(this);
        Generators = new GeneratorLowering(this);
        Targets = new TargetLowering(this);
        Assignments = new AssignmentLowering(this);
        Control = new ControlLowering(this);
        Loops = new LoopLowering(this);
        Owners = new IteratorOwnership(this);
        Tries = new TryLowering(this);
        Withs = new WithLowering(this);
        Definitions = new DefinitionLowering(this);
        Classes = new ClassLowering(this);
        Imports = new ImportLowering(this);
        Matches = new MatchLowering(this);
        Templates = new TemplateLowering(this);
        TypeScopes = new TypeScopeLowering(this);
        Generics = new GenericLowering(this);
        Statements = new StatementLowering(this);
        AddVariables();
    }

    public ProgramLowering Program { get; }

    /// <summary>The scope that the function is for.</summary>
    public Scope Frame { get; }

    /// <summary>The current scope: <see cref="Frame"/>, or a comprehension inlined in it.</summary>
    public Scope Scope { get; set; }

    public CodeKind Kind { get; }

    public CodeName QualifiedName { get; }

    public IrBuilder Builder { get; }

    public SyntaxErrors Errors => Program.Errors;

    public NestedBlocks Blocks { get; }

    public NameLowering Names { get; }

    public CallerScopeLowering CallerScopes { get; }

    public ExpressionLowering Expressions { get; }

    public ConditionLowering Conditions { get; }

    public DisplayLowering Displays { get; }

    public DictLowering Dicts { get; }

    public CallLowering Calls { get; }

    public ComprehensionLowering Comprehensions { get; }

    public GeneratorLowering Generators { get; }

    public TargetLowering Targets { get; }

    public AssignmentLowering Assignments { get; }

    public ControlLowering Control { get; }

    public LoopLowering Loops { get; }

    public IteratorOwnership Owners { get; }

    public TryLowering Tries { get; }

    public WithLowering Withs { get; }

    public DefinitionLowering Definitions { get; }

    public ClassLowering Classes { get; }

    public ImportLowering Imports { get; }

    public MatchLowering Matches { get; }

    public TemplateLowering Templates { get; }

    public TypeScopeLowering TypeScopes { get; }

    public GenericLowering Generics { get; }

    public StatementLowering Statements { get; }

    /// <summary>The function or class whose name is in front of the names of what is defined here: not those of type scopes.</summary>
    public FunctionLowering Namer
    {
        get => field ?? this;
        init;
    }

    /// <summary>The slot of a variable of this activation, or of the cell of one that it reaches.</summary>
    public int SlotOf(Variable variable) => _slots[variable];

    /// <summary>What precedes the body: the checkpoint of the entry, and the cells.</summary>
    public void EmitPrologue(int firstLine)
    {
        Builder.Start(Builder.NewLabel());
        Builder.Emit(new Checkpoint(), new CodePosition(firstLine, 0, firstLine, 0));
        foreach (Variable variable in Frame.Variables)
        {
            // A comprehension makes its cells anew each time it runs.
            if (variable.IsCaptured && ReferenceEquals(variable.Owner, Frame))
                Builder.Emit(new MakeCell { Slot = SlotOf(variable) }, default);
        }

        for (int i = 0; i < Frame.FreeVariables.Count; i++)
            Builder.Emit(new LoadClosure { Target = SlotOf(Frame.FreeVariables[i]), Index = i }, default);
    }

    public IrFunction Finish(string name, ParameterLayout parameters, int firstLine, string? docstring)
    {
        if (Builder.IsOpen)
            Builder.Emit(new Return { Value = Builder.None() }, default);
        var freeVariables = new string[Frame.FreeVariables.Count];
        for (int i = 0; i < freeVariables.Length; i++)
            freeVariables[i] = Frame.FreeVariables[i].Name;
        var function = new IrFunction
        {
            Name = name,
            QualifiedName = QualifiedName,
            Kind = Kind,
            Parameters = parameters,
            FirstLine = firstLine,
            Docstring = docstring,
            FreeVariables = freeVariables,
        };
        IrFinisher.Finish(Builder, function, Errors);
        return function;
    }

    private void AddVariables()
    {
        if (Kind == CodeKind.ClassBody || (Kind == CodeKind.Module && Program.TakesNamespace))
            Builder.AddSlot(SlotKind.Local, ".namespace");
        foreach (Variable variable in Frame.Variables)
            AddVariable(variable, variable.IsCaptured ? SlotKind.Cell : SlotKind.Local);
        foreach (Variable variable in Frame.FreeVariables)
            AddVariable(variable, SlotKind.Cell);
    }

    private void AddVariable(Variable variable, SlotKind kind)
        => _slots.Add(variable, Builder.AddSlot(kind, variable.Name));
}
