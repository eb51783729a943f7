# SPDX-License-Identifier: GPL-3.0-or-later
"""What chatbot services do with the database they share with Recollect.

usage: scenarios.py URL SCENARIO [JSON]

Runs one scenario and ends with 0 when everything was as the service expects. tst_contract.cpp starts it on a database
that Recollect made, and looks at the outcome through Recollect.
"""

import json
import multiprocessing
import sys
import uuid
from datetime import datetime, timezone

from sqlalchemy import create_engine, func, insert, select, text
from sqlalchemy.orm import Session

from service import (Base, Conversation, Memory, Message, MessageRole, TerseBase, TerseConversation, TerseMemory,
                     TerseMessage, TerseUser, UploadedFile, User)

WRITERS = 4
ROUNDS = 40


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def expect_equal(actual, expected, what):
    expect(actual == expected, f"{what}: {actual!r} instead of {expected!r}")


def a_conversation(session, name="sam", title="Gardening"):
    user = session.execute(select(User).where(User.username == name)).scalar_one_or_none()
    conversation = Conversation(user=user or User(username=name), model="gpt-4o", title=title)
    session.add(conversation)
    session.flush()
    return conversation


def numbers(session, conversation_id):
    return session.execute(select(Message.sequence_number).where(Message.conversation_id == conversation_id)
                           .order_by(Message.sequence_number)).scalars().all()


def day_of_a_service(engine, _):
    """Users, conversations, messages, memories and files, as a service writes and reads them."""
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        user = User(username="sam", email="sam@example.org", password_hash="scrypt:…", full_name="Sam Ó Briain",
                    last_login=datetime(2026, 1, 31, 23, 30), last_ip="10.0.0.1")
        conversation = Conversation(user=user, model="gpt-4o", title="Gardening", meta={"lang": "en"},
                                    created_at=datetime(2026, 1, 31, 23, 45), updated_at=datetime(2026, 1, 31, 23, 45))
        session.add(conversation)
        session.flush()
        question = Message(conversation=conversation, role="user", content="When do I plant garlic?")
        session.add(question)
        session.flush()
        session.add_all([
            Message(conversation=conversation, role="assistant", content="In October.", parent_message_id=question.id,
                    tool_calls=[{"name": "calendar", "input": {"month": 10}}], meta={"finish": "stop"}),
            Message(conversation=conversation, role="system", content="Be brief.", images=[{"url": "x"}], files=[]),
            Message(conversation=conversation, role="tool", content="{}"),
            Memory(user_id=user.id, conversation_id=conversation.id, question="Hobby?", answer="Gardening",
                   tags=["hobby", "outdoor, really"], importance=7, rating=5),
            UploadedFile(user_id=user.id, conversation_id=conversation.id, original_filename="plan.pdf",
                         stored_filename="9f.pdf", file_path="/srv/uploads/9f.pdf", file_size=1234,
                         mime_type="application/pdf", file_type="pdf"),
            # An upload that comes before its conversation.
            UploadedFile(user_id=user.id, conversation_id=uuid.uuid4(), original_filename="a.txt",
                         stored_filename="a.txt", file_path="/srv/uploads/a.txt"),
        ])
        session.commit()
        expect_equal(numbers(session, conversation.id), [1, 2, 3, 4], "sequence numbers")
        session.refresh(conversation)
        expect_equal(conversation.total_messages, 4, "total_messages")
        expect_equal(conversation.created_at.replace(tzinfo=None), datetime(2026, 1, 31, 23, 45), "created_at")
        memory = session.execute(select(Memory)).scalar_one()
        expect_equal(memory.tags, ["hobby", "outdoor, really"], "tags")
        expect_equal([m.role for m in conversation.messages], ["user", "assistant", "system", "tool"], "roles")
        expect_equal(session.execute(select(func.count()).select_from(UploadedFile)).scalar(), 2, "files")


def reads_back(engine, facts):
    """What Recollect wrote is there for the service, in its own types."""
    with Session(engine) as session:
        conversation = session.get(Conversation, uuid.UUID(facts["conversation"]))
        expect_equal(conversation.title, "From Recollect", "title")
        expect_equal(conversation.user.username, "anna", "user")
        expect_equal(conversation.model, "test-model", "model")
        expect_equal(conversation.is_pinned, True, "is_pinned")
        expect_equal(conversation.is_archived, False, "is_archived")
        expect_equal(conversation.total_messages, 2, "total_messages")
        expect_equal(conversation.total_tokens, 9, "total_tokens")
        age = datetime.now(timezone.utc) - conversation.created_at.replace(tzinfo=timezone.utc)
        expect(abs(age.total_seconds()) < 60, f"created_at is in UTC: {conversation.created_at}")
        expect_equal([(m.sequence_number, m.role, m.content) for m in conversation.messages],
                     [(1, "user", "Grüße, 用户 👩‍👩‍👧"), (2, "assistant", "Hello!")], "messages")
        answer = conversation.messages[1]
        expect_equal(answer.parent_message_id, conversation.messages[0].id, "parent_message_id")
        expect_equal(answer.tool_calls, [{"name": "wave"}], "tool_calls")
        expect_equal(answer.images, None, "images")
        expect_equal((answer.version, answer.is_edited), (2, True), "version")
        memory = session.execute(select(Memory)).scalar_one()
        expect_equal((memory.question, memory.answer, memory.importance, memory.tags, memory.is_public),
                     ("Name?", "Anna", 9, ["person"], True), "memory")
        file = session.execute(select(UploadedFile)).scalar_one()
        expect_equal((file.original_filename, file.mime_type, file.file_size, file.conversation_id),
                     ("a.png", "image/png", 3, conversation.id), "file")


def write_messages(url, conversation_id, writer):
    """One process of a service. Writers have their habits; what they do must come out right all the same."""
    engine = create_engine(url)
    for i in range(ROUNDS):
        with Session(engine) as session:
            say = [Message(conversation_id=conversation_id, role="user", content=f"{writer}.{i}")]
            if writer == 1:  # several at once
                say += [Message(conversation_id=conversation_id, role="assistant", content=f"{writer}.{i}b"),
                        Message(conversation_id=conversation_id, role="user", content=f"{writer}.{i}c")]
            if writer == 2:  # keeps totals itself, from what it has read
                conversation = session.get(Conversation, conversation_id)
                conversation.total_messages = (conversation.total_messages or 0) + 1
                conversation.updated_at = datetime.utcnow()
            session.add_all(say)
            session.flush()
            if writer == 3 and i % 4 == 0:  # changes its mind
                session.rollback()
            else:
                session.commit()
    engine.dispose()


def watch(url, conversation_id, done, gaps):
    """Whoever looks in between never sees a gap: numbers become visible in their order."""
    engine = create_engine(url)
    with engine.connect() as connection:
        while not done.is_set():
            count, last, total = connection.execute(text(
                "select count(m.id), coalesce(max(m.sequence_number), 0), max(c.total_messages)"
                "  from chatbot.conversations c left join chatbot.messages m on m.conversation_id = c.id"
                " where c.id = :id"), {"id": conversation_id}).one()
            connection.rollback() if connection.in_transaction() else None
            if not count == last == total:
                gaps.put((count, last, total))
                return


def four_writers(engine, _):
    """Four processes write to one conversation at the same time; a fifth one watches."""
    with Session(engine) as session:
        conversation_id = a_conversation(session).id
        session.commit()
    url = engine.url
    done, gaps = multiprocessing.Event(), multiprocessing.Queue()
    watcher = multiprocessing.Process(target=watch, args=(url, conversation_id, done, gaps))
    writers = [multiprocessing.Process(target=write_messages, args=(url, conversation_id, n)) for n in range(WRITERS)]
    for process in [watcher, *writers]:
        process.start()
    for process in writers:
        process.join()
    done.set()
    watcher.join()
    expect_equal([p.exitcode for p in [watcher, *writers]], [0] * (WRITERS + 1), "exit codes")
    expect(gaps.empty(), "between two commits a number was missing or a total was wrong")
    expected = ROUNDS * (WRITERS + 2) - ROUNDS // 4
    with Session(engine) as session:
        expect_equal(numbers(session, conversation_id), list(range(1, expected + 1)), "sequence numbers")
        expect_equal(session.get(Conversation, conversation_id).total_messages, expected, "total_messages")


def terse_service(engine, _):
    """Roles from an enumeration, in upper case, and nulls where other services write defaults."""
    TerseBase.metadata.create_all(engine)
    with Session(engine) as session:
        user = TerseUser(username="sam")
        session.add(user)
        session.flush()
        conversation = TerseConversation(user_id=user.id, model="llama")
        session.add(conversation)
        session.flush()
        session.add_all([TerseMessage(conversation_id=conversation.id, role=MessageRole.USER, content="Hallo?"),
                         TerseMessage(conversation_id=conversation.id, role=MessageRole.ASSISTANT, content="Hallo!"),
                         TerseMemory(user_id=user.id, question="q", answer="a")])
        session.commit()
        for row in (user, conversation, *session.execute(select(TerseMessage)).scalars(),
                    session.execute(select(TerseMemory)).scalar_one()):
            session.refresh(row)
            expect(row.created_at and row.updated_at, f"times of {row.__tablename__}")
        expect_equal(conversation.total_messages, 2, "total_messages")
        rows = session.execute(select(TerseMessage).order_by(TerseMessage.sequence_number)).scalars().all()
        expect_equal([(m.sequence_number, m.role) for m in rows],
                     [(1, MessageRole.USER), (2, MessageRole.ASSISTANT)], "messages")
        conversation.updated_at = None
        user.created_at = None
        session.commit()
        session.refresh(conversation)
        expect(conversation.updated_at, "updated_at after it was cleared")


def stale_totals(engine, _):
    """A row that was read long ago is written back."""
    with Session(engine) as session:
        conversation = a_conversation(session)
        conversation.total_messages = 17
        conversation.total_tokens = 40
        session.commit()
        session.refresh(conversation)
        expect_equal(conversation.total_messages, 0, "total of a new conversation")
        with Session(engine) as other:
            other.add(Message(conversation_id=conversation.id, role="user", content="meanwhile"))
            other.commit()
        conversation.title = "Renamed"
        conversation.total_messages = 99
        conversation.total_tokens = 55
        session.add(Message(conversation_id=conversation.id, role="assistant", content="late"))
        session.commit()
        session.refresh(conversation)
        expect_equal((conversation.total_messages, conversation.total_tokens, conversation.title),
                     (2, 55, "Renamed"), "totals")
        session.execute(text("update chatbot.messages set token_count = 60 where content = 'late'"))
        conversation.total_tokens = 0
        session.commit()
        session.refresh(conversation)
        expect(conversation.total_tokens >= 60, "there are as many tokens as the messages name")


def names_every_column(engine, _):
    """Inserts that spell every column of the contract out, with values and with nulls."""
    now = datetime.utcnow()
    both = {"created_at": now, "updated_at": now}
    key = uuid.uuid4()
    with engine.begin() as connection:
        connection.execute(insert(User.__table__), [dict(
            id=500, username="sam", email=None, password_hash=None, full_name=None, avatar_url=None, role="admin",
            is_active=True, api_quota_daily=5, last_login=None, last_ip=None, **both)])
        connection.execute(insert(Conversation.__table__), [dict(
            id=key, user_id=500, model="m", title=None, system_prompt=None, total_messages=None, total_tokens=None,
            is_archived=None, is_pinned=None, metadata=None, **both)])
        connection.execute(insert(Message.__table__), [dict(
            id=700 + i, conversation_id=key, role="user", content=str(i), images=None, files=None, metadata=None,
            tool_calls=None, version=1, parent_message_id=None if i == 0 else 699 + i, is_edited=False,
            sequence_number=number, **both) for i, number in enumerate((None, 2, None))])
        connection.execute(insert(Memory.__table__), [dict(
            id=9, user_id=500, conversation_id=key, question="q", answer="a", context=None, rating=None, importance=99,
            tags=None, is_public=None, **both)])
        connection.execute(insert(UploadedFile.__table__), [dict(
            id=3, user_id=500, conversation_id=None, original_filename="a", stored_filename="b", file_path="c",
            file_type=None, file_size=None, mime_type=None, analysis_result=None, is_processed=None, processed_at=None,
            **both)])
    with Session(engine) as session:
        expect_equal(numbers(session, key), [1, 2, 3], "sequence numbers")
        expect_equal(session.get(Conversation, key).total_messages, 3, "total_messages")


def updates(engine, _):
    """updated_at follows a change, whoever sets it."""
    with Session(engine) as session:
        conversation = a_conversation(session)
        message = Message(conversation=conversation, role="user", content="old",
                          created_at=datetime(2020, 1, 1), updated_at=datetime(2020, 1, 1))
        session.add(message)
        session.commit()
        ident = message.id
    with engine.begin() as connection:
        connection.execute(text("update chatbot.messages set content = 'new' where id = :id"), {"id": ident})
    with Session(engine) as session:
        message = session.get(Message, ident)
        expect(message.updated_at.year > 2020, f"updated_at: {message.updated_at}")
        message.content = "newer"
        message.updated_at = datetime(2024, 2, 29, 12)
        message.is_edited = True
        session.commit()
        expect_equal(message.updated_at.replace(tzinfo=None), datetime(2024, 2, 29, 12), "a time of the service's own")


def moves(engine, _):
    """A message goes from one conversation to another."""
    with Session(engine) as session:
        first, second = a_conversation(session), a_conversation(session, title="Other")
        session.add_all([Message(conversation_id=first.id, role="user", content="moves"),
                         Message(conversation_id=second.id, role="user", content="stays")])
        session.commit()
        session.execute(text("update chatbot.messages set conversation_id = :id where content = 'moves'"),
                        {"id": second.id})
        session.commit()
        expect_equal((numbers(session, first.id), numbers(session, second.id)), ([], [1, 2]), "sequence numbers")
        session.refresh(first)
        session.refresh(second)
        expect_equal((first.total_messages, second.total_messages), (0, 2), "total_messages")


def deletes(engine, facts):
    """Deleting goes down to what belongs to the deleted row, and no constraint of Recollect's is in the way."""
    with Session(engine) as session:
        conversation = session.get(Conversation, uuid.UUID(facts["conversation"]))
        user_id = conversation.user_id
        message = conversation.messages[0]
        session.delete(message)
        session.commit()
        session.refresh(conversation)
        expect_equal(conversation.total_messages, 1, "total_messages after a message went")
        session.delete(conversation)
        session.commit()
        expect_equal(session.execute(select(func.count()).select_from(Message)).scalar(), 0, "messages")
        memory = session.execute(select(Memory)).scalar_one()
        expect_equal(memory.conversation_id, None, "conversation of the memory")
        session.delete(memory)
        for file in session.execute(select(UploadedFile)).scalars():
            session.delete(file)
        session.commit()
        session.delete(session.get(User, user_id))
        session.commit()


def search_words(engine, _):
    """Texts for Recollect's search to find: written, changed and deleted by the service."""
    with Session(engine) as session:
        conversation = a_conversation(session, title="Orchideen im Café")
        session.add_all([Message(conversation=conversation, role="user", content="The Zanzibar question"),
                         Message(conversation=conversation, role="user", content="今天天气很好 and Đà Nẵng"),
                         Message(conversation=conversation, role="USER", content="before the Xylophone"),
                         Message(conversation=conversation, role="user", content="a deleted Quokka"),
                         # Too much for one entry of an index; the message must be kept all the same.
                         Message(conversation=conversation, role="user",
                                 content=" ".join(f"w{i}x{i * 7919}" for i in range(300_000))),
                         Memory(user_id=conversation.user_id, question="Lieblingstier?", answer="Axolotl")])
        session.commit()
        session.execute(text("update chatbot.messages set content = 'after the Glockenspiel' "
                             "where content like '%Xylophone%'"))
        session.execute(text("delete from chatbot.messages where content like '%Quokka%'"))
        session.commit()


SCENARIOS = [day_of_a_service, reads_back, four_writers, terse_service, stale_totals, names_every_column, updates,
             moves, deletes, search_words]


def main(url, name, facts="{}"):
    scenario = {s.__name__: s for s in SCENARIOS}[name]
    engine = create_engine(url)
    scenario(engine, json.loads(facts))
    engine.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])
