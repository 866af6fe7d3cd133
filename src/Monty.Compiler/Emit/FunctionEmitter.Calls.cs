using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <remarks>Calls, functions, classes and imports.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitCall(Call op)
    {
        if (op.Arguments.Length > CodeObject.MaxDirectArguments)
        {
            LoadContext();
            Load(op.Callee);
            LoadArray(op.Arguments);
            _il.LoadNull();
            _il.Call(RuntimeMethods.CallArray);
            FinishSignalling(op, op.Target);
            return;
        }

        Label general = _il.DefineLabel();
        Label done = _il.DefineLabel();
        if (IsHot)
            EmitFunctionCall(op, general);
        else
            EmitObjectCall(op);
        FinishSignalling(op, op.Target);
        _il.Mark(done);
        if (!IsHot)
            return;
        OutOfLine(() =>
        {
            _il.Mark(general);
            EmitObjectCall(op);
            _il.StoreLocal(_result);
            LoadResultRef();
            _il.BranchOnOne(OpCodes.Brfalse, FailLabel(op));
            _il.LoadLocal(_result);
            StoreSlot(op.Target);
            _il.Jump(done);
        });
    }

    public override void VisitCallKeywords(CallKeywords op)
    {
        LoadContext();
        Load(op.Callee);
        LoadArray(op.Arguments);
        LoadKeywords(op.Names);
        _il.Call(RuntimeMethods.CallArray);
        FinishSignalling(op, op.Target);
    }

    public override void VisitCallMethod(CallMethod op)
    {
        LoadContext();
        Load(op.Value);
        LoadName(op.Name);
        LoadSite(op.Site);
        if (op.Names.Count == 0 && op.Arguments.Length < RuntimeMethods.CallMethodDirect.Length)
        {
            foreach (Operand argument in op.Arguments)
                Load(argument);
            _il.Call(IsAppend(op) ? RuntimeMethods.CallAppend : RuntimeMethods.CallMethodDirect[op.Arguments.Length]);
        }
        else
        {
            LoadArray(op.Arguments);
            if (op.Names.Count == 0)
                _il.LoadNull();
            else
                LoadKeywords(op.Names);
            _il.Call(RuntimeMethods.CallMethodArray);
        }

        FinishSignalling(op, op.Target);
    }

    private static bool IsAppend(CallMethod op) => op is { Name.Text: "append", Arguments.Length: 1 };

    public override void VisitLoadMethod(LoadMethod op)
    {
        LocalBuilder self = OutLocal;
        LoadContext();
        Load(op.Value);
        LoadName(op.Name);
        LoadSite(op.Site);
        _il.LoadLocalAddress(self);
        _il.Call(RuntimeMethods.LoadMethod);
        _il.StoreLocal(_result);
        if (_isResumable)
        {
            // Resumed with an attribute that Python code computed: there is no self to add.
            Label looked = _il.DefineLabel();
            _il.Jump(looked);
            MarkResume(op.State);
            _il.LoadField(RuntimeMembers.ValueExhausted);
            _il.StoreLocal(self);
            _il.Mark(looked);
        }

        LoadResultRef();
        _il.BranchOnOne(OpCodes.Brfalse, FailLabel(op));
        _il.LoadLocal(_result);
        StoreSlot(op.Function);
        _il.LoadLocal(self);
        StoreSlot(op.Self);
    }

    public override void VisitCallLoadedMethod(CallLoadedMethod op)
    {
        LoadContext();
        Load(op.Function);
        Load(op.Self);
        if (op.Names.Count == 0 && op.Arguments.Length < RuntimeMethods.CallLoadedDirect.Length)
        {
            foreach (Operand argument in op.Arguments)
                Load(argument);
            _il.Call(RuntimeMethods.CallLoadedDirect[op.Arguments.Length]);
        }
        else
        {
            LoadArray(op.Arguments);
            if (op.Names.Count == 0)
                _il.LoadNull();
            else
                LoadKeywords(op.Names);
            _il.Call(RuntimeMethods.CallLoadedArray);
        }

        FinishSignalling(op, op.Target);
    }

    public override void VisitCallExpanded(CallExpanded op)
    {
        LoadContext();
        Load(op.Callee);
        Load(op.Positional);
        LoadOptional(op.Keywords);
        _il.Call(RuntimeMethods.CallExpanded);
        FinishSignalling(op, op.Target);
    }

    public override void VisitMakeFunction(MakeFunction op)
    {
        LoadContext();
        LoadFunction();
        _il.LoadInt32(op.Code);
        LoadArray(op.Defaults);
        LoadArray(op.KeywordDefaults);
        if (op.KeywordDefaultNames.Count == 0)
            _il.LoadNull();
        else
            LoadKeywords(op.KeywordDefaultNames);
        LoadArray(op.Closure);
        _il.Call(RuntimeMethods.MakeFunction);
        StoreSlot(op.Target);
    }

    public override void VisitCallIntrinsic(CallIntrinsic op)
    {
        LoadContext();
        LoadFunction();
        _il.LoadInt32(op.Intrinsic);
        LoadName(op.Name);
        LoadArray(op.Arguments);
        _il.Call(RuntimeMethods.CallIntrinsic);
        FinishSignalling(op, op.Target);
    }

    public override void VisitBuildClass(BuildClass op)
    {
        LoadContext();
        Load(op.Body);
        LoadName(op.Name);
        Load(op.Bases);
        LoadOptional(op.Keywords);
        _il.Call(RuntimeMethods.BuildClass);
        FinishSignalling(op, op.Target);
    }

    public override void VisitImport(Import op)
    {
        LoadContext();
        LoadFunction();
        LoadName(op.Name);
        _il.LoadInt32(op.Level);
        _il.LoadInt32(op.HasFromList ? 1 : 0);
        _il.Call(RuntimeMethods.Import);
        FinishSignalling(op, op.Target);
    }

    public override void VisitImportFrom(ImportFrom op)
    {
        LoadContext();
        LoadFunction();
        Load(op.Module);
        LoadName(op.Name);
        _il.Call(RuntimeMethods.ImportFrom);
        FinishSignalling(op, op.Target);
    }

    public override void VisitImportStar(ImportStar op)
    {
        LoadContext();
        LoadFunction();
        Load(op.Module);
        LoadOptional(op.Namespace);
        _il.Call(RuntimeMethods.ImportStar);
        FinishSignalling(op);
    }

    public override void VisitBuildLocals(BuildLocals op)
    {
        LoadContext();
        LoadKeywords(op.Names);
        LoadArray(Array.ConvertAll(op.Slots, Operand.OfSlot));
        _il.Call(RuntimeMethods.CollectLocals);
        StoreSlot(op.Target);
    }

    public override void VisitBindScope(BindScope op)
    {
        LoadFunction();
        Load(op.Value);
        LoadOptional(op.Locals);
        _il.Call(RuntimeMethods.BindScope);
        StoreSlot(op.Target);
    }

    /// <summary>Through the entry of a Python function, which fits any number of arguments; others go to <paramref name="general"/>.</summary>
    private void EmitFunctionCall(Call op, Label general)
    {
        int count = op.Arguments.Length;
        LocalBuilder callee = Scratch(typeof(PyFunction));
        LoadRef(op.Callee);
        _il.IsInstance(typeof(PyFunction));
        _il.StoreLocal(callee);
        _il.LoadLocal(callee);
        _il.BranchOnOne(OpCodes.Brfalse, general);
        _il.LoadLocal(callee);
        _il.LoadField(RuntimeMembers.FunctionCode);
        _il.LoadField(RuntimeMembers.CodeEntries[count]);
        LoadContext();
        _il.LoadLocal(callee);
        foreach (Operand argument in op.Arguments)
            Load(argument);
        _il.CallVirtual(RuntimeMembers.InvokeEntry[count]);
    }

    private void EmitObjectCall(Call op)
    {
        LoadRef(op.Callee);
        LoadContext();
        Load(op.Callee);
        foreach (Operand argument in op.Arguments)
            Load(argument);
        _il.CallVirtual(RuntimeMembers.CallObject[op.Arguments.Length]);
    }

    private LocalBuilder? _outLocal;

    /// <summary>A value that a helper writes through its address; kept apart, because the JIT keeps such a local in memory.</summary>
    private LocalBuilder OutLocal => _outLocal ??= _il.DeclareLocal(typeof(PyValue));

    private void LoadKeywords(KeywordNames names)
    {
        _il.LoadArgument(0);
        _il.LoadField(RuntimeMembers.ConstantKeywords);
        _il.LoadInt32(_keywords.Count);
        _il.LoadElement(typeof(KeywordNames));
        _keywords.Add(names);
    }
}
