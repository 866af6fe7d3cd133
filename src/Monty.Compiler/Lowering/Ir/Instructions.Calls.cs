using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering.Ir;

/// <summary><c>target = callee(arguments…)</c></summary>
internal sealed class Call : Instruction
{
    public int Target;
    public Operand Callee;
    public Operand[] Arguments = [];

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Callee);
        fields.Uses(ref Arguments);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCall(this);
}

/// <summary><c>target = callee(arguments…, name=…)</c>: the last arguments are the keywords'.</summary>
internal sealed class CallKeywords : Instruction
{
    public int Target;
    public Operand Callee;
    public Operand[] Arguments = [];
    public KeywordNames Names = KeywordNames.None;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Callee);
        fields.Uses(ref Arguments);
        fields.Names(ref Names);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCallKeywords(this);
}

/// <summary><c>target = value.name(arguments…)</c> without making a bound method; names may be empty.</summary>
/// <remarks>The position is that of the call; the lookup starts where the call does and ends on the same line.</remarks>
internal sealed class CallMethod : Instruction
{
    public int Target;
    public Operand Value;
    public PyStr Name = PyStr.Empty;
    public Operand[] Arguments = [];
    public KeywordNames Names = KeywordNames.None;
    public int Site;

    /// <summary>The column at which the lookup, <c>value.name</c>, ends.</summary>
    public int LookupEnd;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Name(ref Name);
        fields.Uses(ref Arguments);
        fields.Names(ref Names);
        fields.Site(ref Site);
        fields.Number(ref LookupEnd);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCallMethod(this);
}

/// <summary>
/// The first half of <c>value.name(…)</c>, where an argument has effects and so comes after the lookup: finds the method
/// without binding it. Self is the instance, or Exhausted where function is to be called without one.
/// </summary>
internal sealed class LoadMethod : Instruction
{
    public int Function;
    public int Self;
    public Operand Value;
    public PyStr Name = PyStr.Empty;
    public int Site;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Name(ref Name);
        fields.Site(ref Site);
        fields.Define(ref Function);
        fields.Define(ref Self);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitLoadMethod(this);
}

/// <summary>The second half: calls what <see cref="LoadMethod"/> found; names may be empty.</summary>
internal sealed class CallLoadedMethod : Instruction
{
    public int Target;
    public Operand Function;
    public Operand Self;
    public Operand[] Arguments = [];
    public KeywordNames Names = KeywordNames.None;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Function);
        fields.Use(ref Self);
        fields.Uses(ref Arguments);
        fields.Names(ref Names);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCallLoadedMethod(this);
}

/// <summary><c>target = callee(*positional, **keywords)</c>: a tuple, and a dict or nothing.</summary>
internal sealed class CallExpanded : Instruction
{
    public int Target;
    public Operand Callee;
    public Operand Positional;
    public Operand Keywords;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Callee);
        fields.Use(ref Positional);
        fields.UseOptional(ref Keywords);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCallExpanded(this);
}

/// <summary>Makes a function object from code, defaults of the last positional parameters, defaults by name of keyword-only ones, and closure cells.</summary>
internal sealed class MakeFunction : Instruction
{
    public int Target;
    public int Code;
    public Operand[] Defaults = [];
    public KeywordNames KeywordDefaultNames = KeywordNames.None;
    public Operand[] KeywordDefaults = [];
    public Operand[] Closure = [];

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Code);
        fields.Uses(ref Defaults);
        fields.Names(ref KeywordDefaultNames);
        fields.Uses(ref KeywordDefaults);
        fields.Uses(ref Closure);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMakeFunction(this);
}

/// <summary>Runs the class body (a function of one parameter, the namespace) and makes the class.</summary>
internal sealed class BuildClass : Instruction
{
    public int Target;
    public Operand Body;
    public PyStr Name = PyStr.Empty;
    public Operand Bases;
    public Operand Keywords;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Body);
        fields.Name(ref Name);
        fields.Use(ref Bases);
        fields.UseOptional(ref Keywords);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBuildClass(this);
}

/// <summary><c>import name</c>: the module itself when from-names follow, else the top-level package.</summary>
internal sealed class Import : Instruction
{
    public int Target;
    public PyStr Name = PyStr.Empty;
    public int Level;
    public bool HasFromList;

    public override void Fields(InstructionFields fields)
    {
        fields.Name(ref Name);
        fields.Number(ref Level);
        fields.Flag(ref HasFromList);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitImport(this);
}

/// <summary>One name of a module.</summary>
internal sealed class ImportFrom : Instruction
{
    public int Target;
    public Operand Module;
    public PyStr Name = PyStr.Empty;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Module);
        fields.Name(ref Name);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitImportFrom(this);
}
