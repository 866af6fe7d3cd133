using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Stores values in assignment targets, and deletes them.</summary>
internal sealed class TargetLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    private ExpressionLowering Expressions => function.Expressions;

    public void Store(Expression target, Operand value)
    {
        CompilationStack.Descend();
        switch (target)
        {
            case Name name:
                function.Names.Store(name.Identifier, value, Positions.Of(name));
                break;
            case AttributeAccess attribute:
                StoreAttribute(attribute, value);
                break;
            case Subscript subscript:
                StoreItem(subscript, value);
                break;
            case TupleDisplay tuple:
                Unpack(tuple.Elements, value, Positions.Of(tuple));
                break;
            case ListDisplay list:
                Unpack(list.Elements, value, Positions.Of(list));
                break;
            case Starred:
                throw function.Errors.At(target.Span, "starred assignment target must be in a list or tuple");
            default:
                throw function.Errors.At(target.Span, "cannot assign to expression");
        }
    }

    public void Delete(Expression target)
    {
        CompilationStack.Descend();
        switch (target)
        {
            case Name name:
                function.Names.Delete(name.Identifier, Positions.Of(name));
                break;
            case AttributeAccess attribute:
                DeleteAttribute(attribute);
                break;
            case Subscript subscript:
                DeleteItem(subscript);
                break;
            case TupleDisplay tuple:
                DeleteAll(tuple.Elements);
                break;
            case ListDisplay list:
                DeleteAll(list.Elements);
                break;
            default:
                throw function.Errors.At(target.Span, "cannot delete expression");
        }
    }

    /// <summary>Whether storing in the target only binds names, which no other target of the statement evaluates.</summary>
    public static bool IsName(Expression target) => target is Name or Starred { Value: Name };

    private void StoreAttribute(AttributeAccess target, Operand value)
    {
        int mark = Builder.Mark();
        Operand owner = Expressions.Lower(target.Value);
        Builder.Release(mark);
        Builder.Emit(
            new SetAttribute
            {
                Value = owner,
                Name = Builder.Name(function.Names.Mangle(target.Name)),
                Source = value,
                Site = Builder.NewSite(),
            },
            Positions.FromAttribute(target, target));
    }

    private void StoreItem(Subscript target, Operand value)
    {
        int mark = Builder.Mark();
        Operand owner = Expressions.LowerBefore(target.Value, target.Index);
        Operand key = Expressions.Lower(target.Index);
        Builder.Release(mark);
        Builder.Emit(new SetItem { Value = owner, Key = key, Source = value }, Positions.Of(target));
    }

    private void DeleteAttribute(AttributeAccess target)
    {
        int mark = Builder.Mark();
        Operand owner = Expressions.Lower(target.Value);
        Builder.Release(mark);
        Builder.Emit(
            new DeleteAttribute { Value = owner, Name = Builder.Name(function.Names.Mangle(target.Name)) },
            Positions.FromAttribute(target, target));
    }

    private void DeleteItem(Subscript target)
    {
        int mark = Builder.Mark();
        Operand owner = Expressions.LowerBefore(target.Value, target.Index);
        Operand key = Expressions.Lower(target.Index);
        Builder.Release(mark);
        Builder.Emit(new DeleteItem { Value = owner, Key = key }, Positions.Of(target));
    }

    private void DeleteAll(ImmutableArray<Expression> targets)
    {
        foreach (Expression target in targets)
            Delete(target);
    }

    private void Unpack(ImmutableArray<Expression> targets, Operand value, CodePosition position)
    {
        int star = StarIndex(targets, position);
        int mark = Builder.Mark();
        int[] slots = UnpackedSlots(targets);
        if (star < 0)
            Builder.Emit(new Unpack { Targets = slots, Source = value }, position);
        else
            Builder.Emit(new UnpackStarred { Targets = slots, Before = star, Source = value }, position);
        for (int i = 0; i < slots.Length; i++)
        {
            Expression target = targets[i] is Starred starred ? starred.Value : targets[i];
            if (target is not Name || Builder.IsTemporary(slots[i]))
                Store(target, Operand.OfSlot(slots[i]));
        }

        Builder.Release(mark);
    }

    /// <summary>
    /// Where unpacking puts the parts. Plain variables get theirs at once; but not those behind a target that is an expression,
    /// as evaluating that must still see their old values.
    /// </summary>
    private int[] UnpackedSlots(ImmutableArray<Expression> targets)
    {
        var slots = new int[targets.Length];
        bool isDirect = true;
        for (int i = 0; i < slots.Length; i++)
        {
            int slot = -1;
            isDirect &= IsName(targets[i]);
            if (isDirect)
                slot = function.Names.PlainSlot(NameOf(targets[i]));
            slots[i] = slot >= 0 ? slot : Builder.NewTemporary();
        }

        return slots;
    }

    private int StarIndex(ImmutableArray<Expression> targets, CodePosition position)
    {
        int star = -1;
        for (int i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not Starred)
                continue;
            if (star >= 0)
            {
                var span = new SourceSpan(position.Line, position.Column, position.EndLine, position.EndColumn);
                throw function.Errors.At(span, "multiple starred expressions in assignment");
            }

            star = i;
        }

        return star;
    }

    private static string NameOf(Expression target)
        => target is Starred starred ? ((Name)starred.Value).Identifier : ((Name)target).Identifier;
}
