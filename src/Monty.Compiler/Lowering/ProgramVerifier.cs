using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Checks what instructions say about the rest of the program, and lengths that must agree.</summary>
internal sealed class ProgramVerifier(IrProgram program)
{
    public string? Verify()
    {
        IrFunction module = program.Functions[0];
        if (module.Kind != CodeKind.Module || module.Parameters.Count != (program.TakesNamespace ? 1 : 0) || module.FreeVariables.Length != 0)
            return "function 0 is no module";
        if (program.TakesNamespace && (!program.GlobalsInDict || program.HasTopLevelAwait))
            return "a namespace without a dict of globals";
        foreach (IrFunction function in program.Functions)
        {
            if (!HasRightAnnotations(function))
                return $"{function.QualifiedName}: wrong annotations";
            foreach (BasicBlock block in function.Blocks)
            {
                foreach (Instruction instruction in block.Instructions)
                {
                    if (!IsRight(instruction))
                        return $"{function.QualifiedName}: a wrong {instruction.GetType().Name}";
                }
            }
        }

        return null;
    }

    private bool IsRight(Instruction instruction) => instruction switch
    {
        LoadGlobal op => IsSlot(op.Global),
        StoreGlobal op => IsSlot(op.Global),
        DeleteGlobal op => IsSlot(op.Global),
        LoadGlobalName op => IsKey(op.Global),
        StoreGlobalName op => IsKey(op.Global),
        DeleteGlobalName op => IsKey(op.Global),
        ImportStar => program.GlobalsInDict,
        BuildLocals op => op.Names.Count == op.Slots.Length,
        LoadName op => IsGlobal(op.Global),
        MakeFunction op => IsRight(op),
        CallIntrinsic op => op.Intrinsic < Intrinsics.Count && Intrinsics.ArgumentCount(op.Intrinsic) == op.Arguments.Length,
        CallKeywords op => op.Names.Count <= op.Arguments.Length,
        CallMethod op => op.Names.Count <= op.Arguments.Length,
        CallLoadedMethod op => op.Names.Count <= op.Arguments.Length,
        BuildDict op => op.Keys.Length == op.Items.Length,
        UnpackStarred op => op.Before < op.Targets.Length,
        ConvertValue op => IsConversion(op.Conversion),
        _ => true,
    };

    private bool IsRight(MakeFunction op)
    {
        if (op.Code >= program.Functions.Count)
            return false;
        IrFunction code = program.Functions[op.Code];
        return code.Kind != CodeKind.Module
            && op.Closure.Length == code.FreeVariables.Length
            && op.Defaults.Length <= code.Parameters.PositionalCount
            && op.KeywordDefaults.Length == op.KeywordDefaultNames.Count
            && op.KeywordDefaults.Length <= code.Parameters.KeywordOnlyCount;
    }

    private bool HasRightAnnotations(IrFunction function)
    {
        if (function.AnnotationsCode < 0)
            return function.AnnotationsCode == -1;
        return function.AnnotationsCode < program.Functions.Count
            && program.Functions[function.AnnotationsCode] is { Kind: CodeKind.Function, FreeVariables.Length: 0 };
    }

    private bool IsSlot(int index) => IsGlobal(index) && !program.GlobalsInDict;

    private bool IsKey(int index) => IsGlobal(index) && program.GlobalsInDict;

    private bool IsGlobal(int index) => index < program.GlobalNames.Count;

    private static bool IsConversion(int conversion) => conversion is 's' or 'r' or 'a';
}
