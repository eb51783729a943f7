# SPDX-License-Identifier: GPL-3.0-or-later
"""The models of a chatbot service, as such services write them with SQLAlchemy. Nothing here knows Recollect."""

import enum
import uuid
from datetime import datetime

from sqlalchemy import (ARRAY, JSON, Boolean, Column, DateTime, Enum, ForeignKey, Integer, String, Text, text)
from sqlalchemy.dialects.postgresql import JSONB, UUID
from sqlalchemy.orm import declarative_base, relationship

Base = declarative_base()


class User(Base):
    __tablename__ = "users"
    __table_args__ = {"schema": "public"}
    id = Column(Integer, primary_key=True)
    username = Column(String(100), unique=True, nullable=False)
    email = Column(String(255), unique=True)
    password_hash = Column(String(255))
    full_name = Column(String(200))
    avatar_url = Column(String(500))
    role = Column(String(50), default="user")
    is_active = Column(Boolean, default=True)
    api_quota_daily = Column(Integer, default=1000)
    last_login = Column(DateTime)
    last_ip = Column(String(50))
    created_at = Column(DateTime, default=datetime.utcnow)
    updated_at = Column(DateTime, default=datetime.utcnow, onupdate=datetime.utcnow)


class Conversation(Base):
    __tablename__ = "conversations"
    __table_args__ = {"schema": "chatbot"}
    id = Column(UUID(as_uuid=True), primary_key=True, server_default=text("gen_random_uuid()"))
    user_id = Column(Integer, ForeignKey("public.users.id"), nullable=False)
    model = Column(String(100), nullable=False)
    title = Column(String(500))
    system_prompt = Column(Text)
    total_messages = Column(Integer, default=0)
    total_tokens = Column(Integer, default=0)
    is_archived = Column(Boolean, default=False)
    is_pinned = Column(Boolean, default=False)
    meta = Column("metadata", JSONB)
    created_at = Column(DateTime, default=datetime.utcnow)
    updated_at = Column(DateTime, default=datetime.utcnow, onupdate=datetime.utcnow)
    user = relationship(User)
    messages = relationship("Message", back_populates="conversation", cascade="all, delete-orphan",
                            passive_deletes=True, order_by="Message.sequence_number")


class Message(Base):
    __tablename__ = "messages"
    __table_args__ = {"schema": "chatbot"}
    id = Column(Integer, primary_key=True)
    conversation_id = Column(UUID(as_uuid=True), ForeignKey("chatbot.conversations.id", ondelete="CASCADE"),
                             nullable=False)
    role = Column(String(20), nullable=False)
    content = Column(Text, nullable=False)
    images = Column(JSON)
    files = Column(JSON)
    meta = Column("metadata", JSON)
    tool_calls = Column(JSONB)
    version = Column(Integer, default=1)
    parent_message_id = Column(Integer, ForeignKey("chatbot.messages.id"))
    is_edited = Column(Boolean, default=False)
    sequence_number = Column(Integer)
    created_at = Column(DateTime, default=datetime.utcnow)
    updated_at = Column(DateTime, default=datetime.utcnow, onupdate=datetime.utcnow)
    conversation = relationship(Conversation, back_populates="messages")


class Memory(Base):
    __tablename__ = "chatbot_memory"
    __table_args__ = {"schema": "chatbot"}
    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("public.users.id"), nullable=False)
    conversation_id = Column(UUID(as_uuid=True), ForeignKey("chatbot.conversations.id", ondelete="SET NULL"))
    question = Column(Text, nullable=False)
    answer = Column(Text, nullable=False)
    context = Column(Text)
    rating = Column(Integer)
    importance = Column(Integer, default=5)
    tags = Column(ARRAY(Text))
    is_public = Column(Boolean, default=False)
    created_at = Column(DateTime, default=datetime.utcnow)
    updated_at = Column(DateTime, default=datetime.utcnow, onupdate=datetime.utcnow)


class UploadedFile(Base):
    __tablename__ = "uploaded_files"
    __table_args__ = {"schema": "chatbot"}
    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("public.users.id"))
    conversation_id = Column(UUID(as_uuid=True))
    original_filename = Column(String(500), nullable=False)
    stored_filename = Column(String(500), nullable=False)
    file_path = Column(Text, nullable=False)
    file_type = Column(String(100))
    file_size = Column(Integer)
    mime_type = Column(String(200))
    analysis_result = Column(Text)
    is_processed = Column(Boolean, default=False)
    processed_at = Column(DateTime)
    created_at = Column(DateTime, default=datetime.utcnow)
    updated_at = Column(DateTime, default=datetime.utcnow, onupdate=datetime.utcnow)


# Another service's idea of the same tables: an enumeration as the role, and no defaults at all, so that SQLAlchemy
# writes null into every column that nobody has set.
TerseBase = declarative_base()


class MessageRole(enum.Enum):
    USER = "user"
    ASSISTANT = "assistant"
    SYSTEM = "system"
    TOOL = "tool"


class TerseUser(TerseBase):
    __tablename__ = "users"
    __table_args__ = {"schema": "public"}
    id = Column(Integer, primary_key=True)
    username = Column(String(100), unique=True, nullable=False)
    email = Column(String(255), unique=True)
    role = Column(String(50))
    is_active = Column(Boolean)
    api_quota_daily = Column(Integer)
    created_at = Column(DateTime)
    updated_at = Column(DateTime)


class TerseConversation(TerseBase):
    __tablename__ = "conversations"
    __table_args__ = {"schema": "chatbot"}
    id = Column(UUID(as_uuid=True), primary_key=True, default=uuid.uuid4)
    user_id = Column(Integer, ForeignKey("public.users.id"), nullable=False)
    model = Column(String(100), nullable=False)
    title = Column(String(500))
    system_prompt = Column(Text)
    total_messages = Column(Integer)
    total_tokens = Column(Integer)
    is_archived = Column(Boolean)
    is_pinned = Column(Boolean)
    meta = Column("metadata", JSONB)
    created_at = Column(DateTime)
    updated_at = Column(DateTime)


class TerseMessage(TerseBase):
    __tablename__ = "messages"
    __table_args__ = {"schema": "chatbot"}
    id = Column(Integer, primary_key=True)
    conversation_id = Column(UUID(as_uuid=True), ForeignKey("chatbot.conversations.id"), nullable=False)
    role = Column(Enum(MessageRole, name="message_role", schema="chatbot"), nullable=False)
    content = Column(Text, nullable=False)
    images = Column(JSON)
    files = Column(JSON)
    meta = Column("metadata", JSON)
    tool_calls = Column(JSONB)
    version = Column(Integer)
    parent_message_id = Column(Integer)
    is_edited = Column(Boolean)
    sequence_number = Column(Integer)
    created_at = Column(DateTime)
    updated_at = Column(DateTime)


class TerseMemory(TerseBase):
    __tablename__ = "chatbot_memory"
    __table_args__ = {"schema": "chatbot"}
    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("public.users.id"), nullable=False)
    conversation_id = Column(UUID(as_uuid=True))
    question = Column(Text, nullable=False)
    answer = Column(Text, nullable=False)
    context = Column(Text)
    rating = Column(Integer)
    importance = Column(Integer)
    tags = Column(ARRAY(Text))
    is_public = Column(Boolean)
    created_at = Column(DateTime)
    updated_at = Column(DateTime)
