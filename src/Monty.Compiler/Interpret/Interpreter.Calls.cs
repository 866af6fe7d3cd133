using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Compiler.Interpret;

/// <remarks>Calls, functions, classes and imports.</remarks>
internal sealed partial class Interpreter
{
    public override void VisitCall(Call op)
    {
        PyValue callee = Get(op.Callee);
        Operand[] arguments = op.Arguments;
        PyValue result = arguments.Length switch
        {
            0 => callee.Ref.Call0(_context, callee),
            1 => callee.Ref.Call1(_context, callee, Get(arguments[0])),
            2 => callee.Ref.Call2(_context, callee, Get(arguments[0]), Get(arguments[1])),
            3 => callee.Ref.Call3(_context, callee, Get(arguments[0]), Get(arguments[1]), Get(arguments[2])),
            4 => callee.Ref.Call4(_context, callee, Get(arguments[0]), Get(arguments[1]), Get(arguments[2]), Get(arguments[3])),
            _ => Calling.CallArray(_context, callee, GetAll(arguments), null),
        };
        Store(op, op.Target, result);
    }

    public override void VisitCallKeywords(CallKeywords op)
        => Store(op, op.Target, Calling.CallArray(_context, Get(op.Callee), GetAll(op.Arguments), op.Names));

    public override void VisitCallMethod(CallMethod op)
    {
        PyValue value = Get(op.Value);
        Operand[] arguments = op.Arguments;
        ref AttributeSite site = ref _function.Sites[op.Site];
        PyValue result = (op.Names.Count > 0 ? -1 : arguments.Length) switch
        {
            0 => Attributes.CallMethod0(_context, value, op.Name, ref site),
            1 => Attributes.CallMethod1(_context, value, op.Name, ref site, Get(arguments[0])),
            2 => Attributes.CallMethod2(_context, value, op.Name, ref site, Get(arguments[0]), Get(arguments[1])),
            3 => Attributes.CallMethod3(_context, value, op.Name, ref site, Get(arguments[0]), Get(arguments[1]), Get(arguments[2])),
            _ => Calling.CallMethodArray(_context, value, op.Name, ref site, GetAll(arguments), OrNull(op.Names)),
        };
        Store(op, op.Target, result);
    }

    public override void VisitLoadMethod(LoadMethod op)
    {
        PyValue found = Attributes.LoadMethod(_context, Get(op.Value), op.Name, ref _function.Sites[op.Site], out PyValue self);
        if (found.IsSignal)
        {
            Signaled(op);
            return;
        }

        Set(op.Function, found);
        Set(op.Self, self);
    }

    public override void VisitCallLoadedMethod(CallLoadedMethod op)
    {
        PyValue function = Get(op.Function);
        PyValue self = Get(op.Self);
        Operand[] arguments = op.Arguments;
        PyValue result = (op.Names.Count > 0 ? -1 : arguments.Length) switch
        {
            0 => Calling.CallLoaded0(_context, function, self),
            1 => Calling.CallLoaded1(_context, function, self, Get(arguments[0])),
            2 => Calling.CallLoaded2(_context, function, self, Get(arguments[0]), Get(arguments[1])),
            _ => Calling.CallLoadedArray(_context, function, self, GetAll(arguments), OrNull(op.Names)),
        };
        Store(op, op.Target, result);
    }

    public override void VisitCallExpanded(CallExpanded op)
        => Store(op, op.Target, Calling.CallExpanded(_context, Get(op.Callee), Get(op.Positional), Get(op.Keywords)));

    public override void VisitMakeFunction(MakeFunction op)
        => Set(op.Target, FunctionMaking.Make(
            _context,
            _function,
            op.Code,
            GetAll(op.Defaults),
            GetAll(op.KeywordDefaults),
            OrNull(op.KeywordDefaultNames),
            GetAll(op.Closure)));

    public override void VisitCallIntrinsic(CallIntrinsic op)
        => Store(op, op.Target, Intrinsics.Call(_context, _function, op.Intrinsic, op.Name, GetAll(op.Arguments)));

    public override void VisitBuildClass(BuildClass op)
        => Store(op, op.Target, ClassBuilder.Build(_context, Get(op.Body), op.Name, Get(op.Bases), Get(op.Keywords)));

    public override void VisitImport(Import op)
        => Store(op, op.Target, Importing.Import(_context, _function, op.Name, op.Level, op.HasFromList));

    public override void VisitImportFrom(ImportFrom op)
        => Store(op, op.Target, Importing.ImportFrom(_context, _function, Get(op.Module), op.Name));

    public override void VisitImportStar(ImportStar op)
        => Test(op, Importing.ImportStar(_context, _function, Get(op.Module), Get(op.Namespace)));

    public override void VisitBuildLocals(BuildLocals op)
        => Set(op.Target, LocalVariables.Collect(_context, op.Names, Array.ConvertAll(op.Slots, slot => _slots[slot])));

    public override void VisitBindScope(BindScope op)
        => Set(op.Target, ScopedBuiltin.Bind(_function, Get(op.Value), Get(op.Locals)));

    private static KeywordNames? OrNull(KeywordNames names) => names.Count == 0 ? null : names;
}
