using System.Reflection;
using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;

namespace Monty.Compiler.Emit;

/// <remarks>Displays, comprehensions, formatting and unpacking.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitBuildTuple(BuildTuple op) => BuildFromArray(op.Target, op.Items, RuntimeMethods.BuildTuple);

    public override void VisitBuildList(BuildList op) => BuildFromArray(op.Target, op.Items, RuntimeMethods.BuildList);

    public override void VisitBuildSet(BuildSet op)
    {
        LoadContext();
        LoadArray(op.Items);
        _il.Call(RuntimeMethods.BuildSet);
        FinishSignalling(op, op.Target);
    }

    public override void VisitBuildDict(BuildDict op)
    {
        LoadContext();
        LoadArray(op.Keys);
        LoadArray(op.Items);
        _il.Call(RuntimeMethods.BuildDict);
        FinishSignalling(op, op.Target);
    }

    public override void VisitBuildString(BuildString op)
    {
        LoadContext();
        LoadArray(op.Parts);
        _il.Call(RuntimeMethods.BuildString);
        FinishSignalling(op, op.Target);
    }

    public override void VisitFormatValue(FormatValue op)
    {
        LoadContext();
        Load(op.Value);
        LoadOptional(op.Spec);
        _il.Call(RuntimeMethods.FormatValue);
        FinishSignalling(op, op.Target);
    }

    public override void VisitConvertValue(ConvertValue op)
    {
        LoadContext();
        Load(op.Value);
        _il.LoadInt32(op.Conversion);
        _il.Call(RuntimeMethods.ConvertValue);
        FinishSignalling(op, op.Target);
    }

    public override void VisitListAppend(ListAppend op)
    {
        LoadContext();
        Load(op.List);
        Load(op.Item);
        _il.Call(RuntimeMethods.ListAppend);
    }

    public override void VisitSetAdd(SetAdd op) => EmitUpdate(op, RuntimeMethods.SetAdd, op.Set, op.Item);

    public override void VisitDictSet(DictSet op)
    {
        LoadContext();
        Load(op.Dict);
        Load(op.Key);
        Load(op.Item);
        _il.Call(RuntimeMethods.DictSet);
        FinishSignalling(op);
    }

    public override void VisitListExtend(ListExtend op)
    {
        LoadContext();
        Load(op.List);
        Load(op.Iterable);
        LoadOptional(op.Callee);
        _il.Call(RuntimeMethods.ListExtend);
        FinishSignalling(op);
    }

    public override void VisitSetUpdate(SetUpdate op) => EmitUpdate(op, RuntimeMethods.SetUpdate, op.Set, op.Iterable);

    public override void VisitDictUpdate(DictUpdate op) => EmitUpdate(op, RuntimeMethods.DictUpdate, op.Dict, op.Mapping);

    public override void VisitDictMerge(DictMerge op)
    {
        LoadContext();
        Load(op.Dict);
        Load(op.Mapping);
        Load(op.Callee);
        _il.Call(RuntimeMethods.DictMerge);
        FinishSignalling(op);
    }

    public override void VisitListToTuple(ListToTuple op)
    {
        LoadContext();
        Load(op.List);
        _il.Call(RuntimeMethods.ListToTuple);
        StoreSlot(op.Target);
    }

    public override void VisitUnpack(Unpack op)
    {
        LoadContext();
        Load(op.Source);
        _il.LoadInt32(op.Targets.Length);
        _il.Call(RuntimeMethods.Unpack);
        FinishSignalling(op);
        StoreUnpacked(op.Targets);
    }

    public override void VisitUnpackStarred(UnpackStarred op)
    {
        LoadContext();
        Load(op.Source);
        _il.LoadInt32(op.Before);
        _il.LoadInt32(op.Targets.Length - op.Before - 1);
        _il.Call(RuntimeMethods.UnpackStarred);
        FinishSignalling(op);
        StoreUnpacked(op.Targets);
    }

    private void BuildFromArray(int target, Operand[] items, MethodInfo build)
    {
        LoadArray(items);
        _il.Call(build);
        StoreSlot(target);
    }

    private void EmitUpdate(Instruction op, MethodInfo helper, Operand container, Operand item)
    {
        LoadContext();
        Load(container);
        Load(item);
        _il.Call(helper);
        FinishSignalling(op);
    }

    /// <summary>The result is a tuple or list of just as many items as there are targets.</summary>
    private void StoreUnpacked(int[] targets)
    {
        LocalBuilder items = Scratch(typeof(PyValue[]));
        _il.LoadLocal(_result);
        _il.Call(RuntimeMethods.UnpackedItems);
        _il.StoreLocal(items);
        if (_slotArray is not null && targets.Length >= ManyOperands)
        {
            ScatterArray(items, targets);
            return;
        }

        for (int i = 0; i < targets.Length; i++)
        {
            _il.LoadLocal(items);
            _il.LoadInt32(i);
            _il.LoadElement(typeof(PyValue));
            StoreSlot(targets[i]);
        }
    }
}
