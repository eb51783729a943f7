<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>ImportText</name>
    <message>
        <source>“%1” holds more files than an export can have, and was not read.</source>
        <translation>“%1” chứa nhiều tệp hơn mức một bản xuất có thể có nên không được đọc.</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than is allowed, and was not read.</source>
        <translation>“%1” khi giải nén sẽ lớn hơn mức cho phép nên không được đọc.</translation>
    </message>
    <message>
        <source>The files in “%1” overlap, which no export does; it was not read.</source>
        <translation>Các tệp trong “%1” chồng lên nhau, điều không bản xuất nào có; tệp này không được đọc.</translation>
    </message>
    <message>
        <source>“%1” is encrypted: unpack it with its password and import the folder.</source>
        <translation>“%1” đã được mã hóa: hãy giải nén bằng mật khẩu rồi nhập thư mục.</translation>
    </message>
    <message>
        <source>An entry of the archive (%1) is damaged; it was left out.</source>
        <translation>Một mục của tệp nén (%1) bị hỏng và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>The entry “%1” points outside of the archive; it was left out.</source>
        <translation>Mục “%1” trỏ ra ngoài tệp nén và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>The entry “%1” is a link, not a file; it was left out.</source>
        <translation>Mục “%1” là liên kết, không phải tệp, và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>The entry “%1” is encrypted; it was left out.</source>
        <translation>Mục “%1” được mã hóa và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>The entry “%1” would unpack to a suspicious size; it was left out.</source>
        <translation>Mục “%1” khi giải nén có kích thước đáng ngờ và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>The name “%1” is in the archive twice; the second was left out.</source>
        <translation>Tên “%1” xuất hiện hai lần trong tệp nén; lần thứ hai đã được bỏ qua.</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries were left out.</source>
        <translation>
            <numerusform>Đã bỏ qua thêm %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its messages can&apos;t be read: they are not a list.</source>
        <translation>Không đọc được các tin nhắn: chúng không phải là danh sách.</translation>
    </message>
    <message>
        <source>It has neither messages nor a title nor an id.</source>
        <translation>Không có tin nhắn, tiêu đề hay mã định danh nào.</translation>
    </message>
    <message>
        <source>It is not a message.</source>
        <translation>Đây không phải là tin nhắn.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB, the most that is read at once.</source>
        <translation>“%1” lớn hơn %2 MiB, mức tối đa được đọc một lần.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>It is not valid JSON: the error is at character %1 of the record.</source>
        <translation>Đây không phải là JSON hợp lệ: lỗi ở ký tự %1 của bản ghi.</translation>
    </message>
    <message>
        <source>There is no format “%1”; known are: %2.</source>
        <translation>Không có định dạng “%1”; các định dạng đã biết là: %2.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read; it may be damaged.</source>
        <translation>Không đọc được tệp; có thể tệp đã hỏng.</translation>
    </message>
    <message>
        <source>The file is of no known format; it was left out.</source>
        <translation>Tệp không thuộc định dạng nào đã biết và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” holds nothing in a format that Recollect can import.</source>
        <translation>“%1” không chứa gì ở định dạng mà Recollect nhập được.</translation>
    </message>
    <message>
        <source>None of these files is in a format that Recollect can import.</source>
        <translation>Không tệp nào ở định dạng mà Recollect nhập được.</translation>
    </message>
    <message>
        <source>There is not enough memory for one of its records; the rest of the file was left out.</source>
        <translation>Không đủ bộ nhớ cho một bản ghi của tệp; phần còn lại của tệp đã được bỏ qua.</translation>
    </message>
    <message numerus="yes">
        <source>Messages answered each other in %n circle(s); each was cut open at its earliest message.</source>
        <translation>
            <numerusform>Các tin nhắn trả lời lẫn nhau thành %n vòng; mỗi vòng được mở ra ở tin nhắn sớm nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source>It nests deeper than %1 levels, which no conversation does.</source>
        <translation>Lồng sâu hơn %1 cấp, điều không cuộc trò chuyện nào có.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB, the most that one record may have.</source>
        <translation>Lớn hơn %1 MiB, mức tối đa của một bản ghi.</translation>
    </message>
    <message>
        <source>What stands at byte %1 is not a record of the file.</source>
        <translation>Có phần không phải bản ghi ở byte %1 của tệp.</translation>
    </message>
    <message>
        <source>The file is incomplete: it breaks off in or after the record at byte %1. Everything before was read; export or copy it again for the rest.</source>
        <translation>Tệp không đầy đủ: nội dung bị ngắt trong hoặc sau bản ghi ở byte %1. Mọi thứ trước đó đã được đọc; hãy xuất hoặc sao chép lại tệp để có phần còn lại.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read further than byte %1; it may be damaged.</source>
        <translation>Không đọc được tệp quá byte %1; có thể tệp đã hỏng.</translation>
    </message>
    <message>
        <source>It is a list where a record should be.</source>
        <translation>Đây là danh sách, trong khi phải là bản ghi.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no text may hold were replaced.</source>
        <translation>
            <numerusform>Đã thay thế %n ký tự mà văn bản không được chứa.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Không có tệp hoặc thư mục này.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Đây không phải là tệp cũng không phải là thư mục.</translation>
    </message>
    <message>
        <source>There are too many files below this folder; the rest was left out.</source>
        <translation>Có quá nhiều tệp trong thư mục này; phần còn lại đã được bỏ qua.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be read: it gives no permission.</source>
        <translation>Không đọc được thư mục này: không có quyền truy cập.</translation>
    </message>
    <message>
        <source>The folders are nested too deep here; what lies below was left out.</source>
        <translation>Các thư mục ở đây lồng quá sâu; những gì nằm bên dưới đã được bỏ qua.</translation>
    </message>
    <message>
        <source>There are too many archives for one import; this one was left out.</source>
        <translation>Có quá nhiều tệp nén cho một lần nhập; tệp này đã được bỏ qua.</translation>
    </message>
    <message>
        <source>This archive lies too deep within other archives; it was left out.</source>
        <translation>Tệp nén này nằm quá sâu trong các tệp nén khác và đã được bỏ qua.</translation>
    </message>
    <message>
        <source>The bytes of “%1” are not those that were exported.</source>
        <translation>Các byte của “%1” không giống như khi được xuất.</translation>
    </message>
    <message>
        <source>It has no id, which every exported conversation has.</source>
        <translation>Không có mã định danh, thứ mà mọi cuộc trò chuyện được xuất đều có.</translation>
    </message>
    <message>
        <source>It has no id, which every exported memory has.</source>
        <translation>Không có mã định danh, thứ mà mọi ký ức được xuất đều có.</translation>
    </message>
    <message>
        <source>It was exported by a newer Recollect: update the program and try again.</source>
        <translation>Được xuất từ một phiên bản Recollect mới hơn: hãy cập nhật chương trình rồi thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came twice and were taken once.</source>
        <translation>
            <numerusform>%n tin nhắn xuất hiện hai lần và chỉ được lấy một lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had the id of another and got a new one.</source>
        <translation>
            <numerusform>%n tin nhắn trùng mã định danh với tin nhắn khác và đã được cấp mã mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood, and kept in the metadata: %1%2</source>
        <translation>Không hiểu được và đã giữ lại trong siêu dữ liệu: %1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that messages name are not in the export.</source>
        <translation>
            <numerusform>%n tệp mà tin nhắn nhắc tới không có trong bản xuất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were left out of this report.</source>
        <translation>
            <numerusform>Báo cáo này đã bỏ bớt %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a ZIP archive that can be read; it may be damaged or incomplete.</source>
        <translation>“%1” không phải là tệp ZIP đọc được; có thể tệp bị hỏng hoặc không đầy đủ.</translation>
    </message>
    <message>
        <source>It is longer than announced.</source>
        <translation>Dài hơn kích thước đã khai báo.</translation>
    </message>
    <message>
        <source>“%1” is an archive within an archive and too large to be read there: unpack it first.</source>
        <translation>“%1” là tệp nén nằm trong tệp nén khác và quá lớn để đọc tại chỗ: hãy giải nén trước.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Không tạo được tệp tạm.</translation>
    </message>
    <message>
        <source>There is not enough space for the temporary copy of “%1”.</source>
        <translation>Không đủ dung lượng cho bản sao tạm của “%1”.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be unpacked.</source>
        <translation>Không giải nén được “%1”.</translation>
    </message>
    <message>
        <source>It is neither a conversation nor a memory.</source>
        <translation>Đây không phải là cuộc trò chuyện cũng không phải là ký ức.</translation>
    </message>
    <message>
        <source>It is a memory without a question and without an answer.</source>
        <translation>Đây là ký ức không có câu hỏi lẫn câu trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) do not say who wrote them; the roles were guessed from their order.</source>
        <translation>
            <numerusform>%n tin nhắn không cho biết ai viết; vai trò đã được đoán theo thứ tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 found, %3 new, %4 updated, %5 unchanged, %6 refused</source>
        <extracomment>%1 is &quot;Messages&quot;; the others are numbers</extracomment>
        <translation>%1: tìm thấy %2, mới %3, cập nhật %4, không đổi %5, bị từ chối %6</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Lần nhập %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Tệp: %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>The report can&apos;t be written to %1.</source>
        <translation>Không ghi được báo cáo vào %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were left out, since only memories were asked for.</source>
        <translation>
            <numerusform>Đã bỏ qua %n cuộc trò chuyện vì chỉ yêu cầu nhập ký ức.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its messages are together larger than %1 MiB.</source>
        <translation>Tổng các tin nhắn lớn hơn %1 MiB.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: it gives no permission.</source>
        <translation>Không đọc được “%1”: không có quyền.</translation>
    </message>
    <message>
        <source>This is the library itself; it was left out.</source>
        <translation>Đây chính là thư viện; nó đã được bỏ qua.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and other things that are no files were left out.</source>
        <translation>
            <numerusform>Đã bỏ qua %n liên kết và thứ khác không phải là tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder shows the state of the system, not files; it was left out.</source>
        <translation>Thư mục này cho thấy trạng thái hệ thống, không phải tệp; nó đã được bỏ qua.</translation>
    </message>
    <message>
        <source>It says to be of version “%1”, which there is not.</source>
        <translation>Nó ghi phiên bản “%1”, vốn không tồn tại.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could not be read; the metadata has them as they were.</source>
        <translation>
            <numerusform>Không đọc được %n mốc thời gian; siêu dữ liệu giữ nguyên chúng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation is there %n times, with different content; the latest state of it was taken.</source>
        <translation>
            <numerusform>Cuộc trò chuyện này có %n lần với nội dung khác nhau; trạng thái mới nhất đã được lấy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Arguments</name>
    <message>
        <source>“%1” is not an id of a conversation; `recollect list` shows the ids.</source>
        <translation>“%1” không phải là mã của cuộc trò chuyện; `recollect list` cho xem các mã.</translation>
    </message>
    <message>
        <source>“%1” is not an id of a memory; `recollect memory list` shows the ids.</source>
        <translation>“%1” không phải là mã của ký ức; `recollect memory list` cho xem các mã.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>%1 nhận một số nguyên từ %2 đến %3, không phải “%4”.</translation>
    </message>
    <message>
        <source>“%1” is not a span of time; write it like 30d, 6w, 3m or 1y.</source>
        <translation>“%1” không phải là khoảng thời gian; hãy viết như 30d, 6w, 3m hoặc 1y.</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>Số mục tối đa (50).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Go on where an earlier answer ended: its “next”.</source>
        <translation>Tiếp tục từ chỗ kết quả trước dừng lại: giá trị “next” của kết quả đó.</translation>
    </message>
    <message>
        <source>CURSOR</source>
        <translation>VỊ_TRÍ</translation>
    </message>
</context>
<context>
    <name>app::BrowseCommands</name>
    <message>
        <source>List conversations, newest first; the trash only with is:trashed.</source>
        <translation>Liệt kê các cuộc trò chuyện, mới nhất trước; chỉ liệt kê thùng rác khi có is:trashed.</translation>
    </message>
    <message>
        <source>Find messages; in:memories finds memories. A query that begins with - comes after --.</source>
        <translation>Tìm tin nhắn; in:memories tìm ký ức. Truy vấn bắt đầu bằng - phải đặt sau --.</translation>
    </message>
    <message>
        <source>newest (default) or relevance.</source>
        <translation>newest (mặc định) hoặc relevance.</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>THỨ_TỰ</translation>
    </message>
    <message>
        <source>There are no conversations here.</source>
        <translation>Không có cuộc trò chuyện nào ở đây.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Vẫn còn nữa: --after %1</translation>
    </message>
    <message>
        <source>--order takes newest or relevance, not “%1”.</source>
        <translation>--order nhận newest hoặc relevance, không phải “%1”.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
</context>
<context>
    <name>app::CommandRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Không đủ bộ nhớ cho việc này.</translation>
    </message>
    <message>
        <source>Recollect met an unforeseen error; the details are in the log.</source>
        <translation>Recollect gặp lỗi ngoài dự kiến; chi tiết có trong nhật ký.</translation>
    </message>
    <message>
        <source>The command “%1” needs a second word; `recollect %1 --help` lists them.</source>
        <translation>Lệnh “%1” cần thêm từ thứ hai; `recollect %1 --help` liệt kê các từ này.</translation>
    </message>
    <message>
        <source>There is no command “%1”; `recollect --help` lists the commands.</source>
        <translation>Không có lệnh “%1”; `recollect --help` liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>See `recollect %1 --help`.</source>
        <translation>Xem `recollect %1 --help`.</translation>
    </message>
    <message>
        <source>Put the command before its options.</source>
        <translation>Hãy đặt lệnh trước các tùy chọn của nó.</translation>
    </message>
    <message>
        <source>The command “%1” needs more: recollect %2.</source>
        <translation>Lệnh “%1” cần thêm: recollect %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Thừa từ “%1”.</translation>
    </message>
    <message>
        <source>Usage: recollect [--library FILE | --profile NAME] [--json] [--quiet] [COMMAND …]

A library for conversations with AI assistants. Without a command it opens the window.

</source>
        <translation>Cách dùng: recollect [--library TỆP | --profile TÊN] [--json] [--quiet] [LỆNH …]

Thư viện cho các cuộc trò chuyện với trợ lý AI. Không có lệnh thì mở cửa sổ.

</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Cho biết phiên bản của chương trình.</translation>
    </message>
    <message>
        <source>`recollect COMMAND --help` explains a command.</source>
        <translation>`recollect LỆNH --help` giải thích một lệnh.</translation>
    </message>
    <message>
        <source>Usage: recollect %1 …</source>
        <translation>Cách dùng: recollect %1 …</translation>
    </message>
</context>
<context>
    <name>app::Confirm</name>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>Không hỏi lại.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and there is no terminal to ask at; add --yes to do it anyway.</source>
        <translation>Việc này không thể hoàn tác, và không có terminal để hỏi; hãy thêm --yes để vẫn thực hiện.</translation>
    </message>
</context>
<context>
    <name>app::DemoMaker</name>
    <message>
        <source>The demo library can&apos;t be written to %1.</source>
        <translation>Không ghi được thư viện mẫu vào %1.</translation>
    </message>
    <message>
        <source>The demo library %1 can&apos;t be removed.</source>
        <translation>Không xóa được thư viện mẫu %1.</translation>
    </message>
</context>
<context>
    <name>app::Drafts</name>
    <message>
        <source>The draft could not be kept on this machine: %1</source>
        <translation>Không giữ được bản nháp trên máy này: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made</source>
        <translation>Không tạo được %1</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>Say how and where to: --format FORMAT --output PATH.</source>
        <translation>Hãy cho biết định dạng và nơi xuất: --format ĐỊNH_DẠNG --output ĐƯỜNG_DẪN.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are: %2.</source>
        <translation>Không có định dạng “%1”; các định dạng có là: %2.</translation>
    </message>
    <message>
        <source>--branch takes active or all, not “%1”.</source>
        <translation>--branch nhận active hoặc all, không phải “%1”.</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation>cuộc trò chuyện: %1, tin nhắn: %2</translation>
    </message>
    <message>
        <source>conversations: %1 of %2, messages: %3</source>
        <translation>cuộc trò chuyện: %1/%2, tin nhắn: %3</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2, memories: %3</source>
        <translation>cuộc trò chuyện: %1, tin nhắn: %2, ký ức: %3</translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation>Đã ghi vào %1 (%2).</translation>
    </message>
    <message>
        <source>Write conversations to files: what matches, those named, or all.</source>
        <translation>Ghi cuộc trò chuyện ra tệp: những cuộc khớp, những cuộc được nêu hoặc tất cả.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Một trong: %1.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>ĐỊNH_DẠNG</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>Tệp hoặc thư mục cần ghi.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ĐƯỜNG_DẪN</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Thay thế những gì đã có.</translation>
    </message>
    <message>
        <source>active (default) or all: with edits and alternatives.</source>
        <translation>active (mặc định) hoặc all: kèm bản sửa và phương án khác.</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>NHÁNH</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold memories; there are: %2.</source>
        <translation>%1 không chứa được ký ức; các định dạng có là: %2.</translation>
    </message>
    <message>
        <source>An export goes into a file, not to the standard output; `recollect show` prints a conversation.</source>
        <translation>Bản xuất được ghi vào tệp, không ra đầu ra chuẩn; `recollect show` in một cuộc trò chuyện.</translation>
    </message>
</context>
<context>
    <name>app::GenerateCommand</name>
    <message>
        <source>Say how much: --conversations N --messages M.</source>
        <translation>Hãy cho biết số lượng: --conversations N --messages M.</translation>
    </message>
    <message>
        <source>Make a synthetic library, the same for the same seed.</source>
        <translation>Tạo thư viện giả định, giống nhau với cùng một seed.</translation>
    </message>
    <message>
        <source>How many conversations.</source>
        <translation>Số cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>How many messages in all.</source>
        <translation>Tổng số tin nhắn.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Another number makes another library (1).</source>
        <translation>Số khác sẽ tạo thư viện khác (1).</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation>cuộc trò chuyện: %1, tin nhắn: %2</translation>
    </message>
</context>
<context>
    <name>app::Generator</name>
    <message>
        <source>A library can have 1 to %1 conversations and at most %2 messages.</source>
        <translation>Thư viện có thể có từ 1 đến %1 cuộc trò chuyện và nhiều nhất %2 tin nhắn.</translation>
    </message>
    <message>
        <source>Every conversation needs at least one message.</source>
        <translation>Mỗi cuộc trò chuyện cần ít nhất một tin nhắn.</translation>
    </message>
</context>
<context>
    <name>app::GlobalOptions</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Tùy chọn %1 cần có giá trị.</translation>
    </message>
    <message>
        <source>Give either --library or --profile, not both.</source>
        <translation>Chỉ dùng --library hoặc --profile, không dùng cả hai.</translation>
    </message>
    <message>
        <source>The library in this SQLite file.</source>
        <translation>Thư viện trong tệp SQLite này.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>TỆP</translation>
    </message>
    <message>
        <source>The library behind this saved connection, or at this postgresql:// address.</source>
        <translation>Thư viện của kết nối đã lưu này, hoặc ở địa chỉ postgresql:// này.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Trả kết quả ở dạng JSON.</translation>
    </message>
    <message>
        <source>Say nothing but errors and what was asked for.</source>
        <translation>Chỉ hiện lỗi và những gì được yêu cầu.</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Giải thích lệnh này.</translation>
    </message>
    <message>
        <source>There is no option %1; `recollect --help` lists them.</source>
        <translation>Không có tùy chọn %1; `recollect --help` liệt kê các tùy chọn.</translation>
    </message>
    <message>
        <source>A library is a file; give --library the name of one, not “:memory:”.</source>
        <translation>Thư viện là một tệp; hãy cho --library tên một tệp, không phải “:memory:”.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommands</name>
    <message>
        <source>The report can&apos;t be written to %1.</source>
        <translation>Không ghi được báo cáo vào %1.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are: auto, %2.</source>
        <translation>Không có định dạng “%1”; các định dạng có là: auto, %2.</translation>
    </message>
    <message>
        <source>The import was stopped; what it had written stays, and running it again completes it.</source>
        <translation>Đã dừng nhập; những gì đã ghi vẫn còn, và chạy lại sẽ nhập nốt phần còn lại.</translation>
    </message>
    <message>
        <source>Nothing could be read from this input; the report says why.</source>
        <translation>Không đọc được gì từ đầu vào này; báo cáo cho biết lý do.</translation>
    </message>
    <message>
        <source>auto (default) or one of: %1.</source>
        <translation>auto (mặc định) hoặc một trong: %1.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>Bring in files, folders and ZIPs; doing so again changes nothing.</source>
        <translation>Nhập tệp, thư mục và ZIP; nhập lại không thay đổi gì.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Chỉ cho biết điều gì sẽ xảy ra.</translation>
    </message>
    <message>
        <source>Write the report to this file, as JSON.</source>
        <translation>Ghi báo cáo vào tệp này, dạng JSON.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>TỆP</translation>
    </message>
    <message>
        <source>Say what files, folders and ZIPs hold; writes nothing.</source>
        <translation>Cho biết tệp, thư mục và ZIP chứa gì; không ghi gì.</translation>
    </message>
    <message>
        <source>List the imports so far, newest first.</source>
        <translation>Liệt kê các lần nhập đã có, mới nhất trước.</translation>
    </message>
    <message>
        <source>Take one import back whole.</source>
        <translation>Hoàn tác toàn bộ một lần nhập.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Chưa nhập gì.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import; `recollect imports` shows them.</source>
        <translation>“%1” không phải là số của lần nhập; `recollect imports` cho xem các số này.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name for the report.</source>
        <translation>%1 đã có sẵn; hãy chọn tên khác cho báo cáo.</translation>
    </message>
</context>
<context>
    <name>app::LibraryOpener</name>
    <message>
        <source>There is no place for temporary files.</source>
        <translation>Không có chỗ cho tệp tạm.</translation>
    </message>
    <message>
        <source>%1 wants a password. %2 Set PGPASSWORD or a password file, or save it in the window.</source>
        <translation>%1 yêu cầu mật khẩu. %2 Hãy đặt PGPASSWORD hoặc tệp mật khẩu, hoặc lưu mật khẩu trong cửa sổ.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mật khẩu cho %1:</translation>
    </message>
</context>
<context>
    <name>app::MemoryCommands</name>
    <message>
        <source>The library has no memory %1; `recollect memory list` shows those it has.</source>
        <translation>Thư viện không có ký ức %1; `recollect memory list` cho xem các ký ức hiện có.</translation>
    </message>
    <message>
        <source>List memories, latest change first.</source>
        <translation>Liệt kê ký ức, thay đổi gần nhất trước.</translation>
    </message>
    <message>
        <source>Find memories by their words.</source>
        <translation>Tìm ký ức theo từ.</translation>
    </message>
    <message>
        <source>Show one memory.</source>
        <translation>Hiện một ký ức.</translation>
    </message>
    <message>
        <source>Add a memory.</source>
        <translation>Thêm một ký ức.</translation>
    </message>
    <message>
        <source>Change a memory.</source>
        <translation>Thay đổi một ký ức.</translation>
    </message>
    <message>
        <source>Move memories to the trash.</source>
        <translation>Chuyển ký ức vào thùng rác.</translation>
    </message>
    <message>
        <source>Take memories out of the trash.</source>
        <translation>Lấy ký ức ra khỏi thùng rác.</translation>
    </message>
    <message>
        <source>There are no memories here.</source>
        <translation>Không có ký ức nào ở đây.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Vẫn còn nữa: --after %1</translation>
    </message>
    <message>
        <source>Say what to keep in mind: --question or --answer.</source>
        <translation>Hãy cho biết cần ghi nhớ gì: --question hoặc --answer.</translation>
    </message>
    <message>
        <source>Write memories to a file: what matches, or all outside the trash.</source>
        <translation>Ghi ký ức ra tệp: những ký ức khớp, hoặc tất cả ngoài thùng rác.</translation>
    </message>
    <message>
        <source>Bring in the memories of files, folders and ZIPs, and nothing else.</source>
        <translation>Chỉ nhập các ký ức trong tệp, thư mục và ZIP, không nhập gì khác.</translation>
    </message>
</context>
<context>
    <name>app::MemoryFields</name>
    <message>
        <source>“%1” is not an id of a message.</source>
        <translation>“%1” không phải là mã của tin nhắn.</translation>
    </message>
    <message>
        <source>The question, or a title.</source>
        <translation>Câu hỏi hoặc tiêu đề.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>VĂN_BẢN</translation>
    </message>
    <message>
        <source>What to keep in mind.</source>
        <translation>Điều cần ghi nhớ.</translation>
    </message>
    <message>
        <source>When it matters.</source>
        <translation>Khi nào điều đó quan trọng.</translation>
    </message>
    <message>
        <source>From 1 to 10.</source>
        <translation>Từ 1 đến 10.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>A number, or none.</source>
        <translation>Một số, hoặc none.</translation>
    </message>
    <message>
        <source>Add this tag; may be repeated.</source>
        <translation>Thêm thẻ này; có thể lặp lại.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>THẺ</translation>
    </message>
    <message>
        <source>Remove this tag; may be repeated.</source>
        <translation>Gỡ thẻ này; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Whether others may see it: yes or no.</source>
        <translation>Người khác có được xem hay không: yes hoặc no.</translation>
    </message>
    <message>
        <source>WHETHER</source>
        <translation>YES_NO</translation>
    </message>
    <message>
        <source>The conversation it comes from.</source>
        <translation>Cuộc trò chuyện là nguồn của ký ức.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The message it comes from.</source>
        <translation>Tin nhắn là nguồn của ký ức.</translation>
    </message>
    <message>
        <source>--public takes yes or no, not “%1”.</source>
        <translation>--public nhận yes hoặc no, không phải “%1”.</translation>
    </message>
</context>
<context>
    <name>app::OrganiseCommands</name>
    <message>
        <source>Pin conversations.</source>
        <translation>Ghim cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Take the pin off conversations.</source>
        <translation>Bỏ ghim cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Put conversations into the archive.</source>
        <translation>Lưu trữ cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Take conversations out of the archive.</source>
        <translation>Bỏ lưu trữ cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Move conversations to the trash.</source>
        <translation>Chuyển cuộc trò chuyện vào thùng rác.</translation>
    </message>
    <message>
        <source>Take conversations out of the trash.</source>
        <translation>Lấy cuộc trò chuyện ra khỏi thùng rác.</translation>
    </message>
    <message>
        <source>Add tags to conversations, or remove them.</source>
        <translation>Thêm thẻ vào cuộc trò chuyện hoặc gỡ thẻ.</translation>
    </message>
    <message>
        <source>Add this tag; may be repeated.</source>
        <translation>Thêm thẻ này; có thể lặp lại.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>THẺ</translation>
    </message>
    <message>
        <source>Remove this tag; may be repeated.</source>
        <translation>Gỡ thẻ này; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Give a conversation another title.</source>
        <translation>Đặt tiêu đề khác cho cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Say which tags: --add TAG or --remove TAG.</source>
        <translation>Hãy cho biết thẻ nào: --add THẺ hoặc --remove THẺ.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Một thẻ có tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>The tag “%1” can&apos;t be both added and removed.</source>
        <translation>Không thể vừa thêm vừa bỏ thẻ “%1”.</translation>
    </message>
</context>
<context>
    <name>app::Output</name>
    <message>
        <source>The answer could not be written completely.</source>
        <translation>Không ghi được đầy đủ kết quả.</translation>
    </message>
</context>
<context>
    <name>app::Person</name>
    <message>
        <source>Whose it is to be; added when the library doesn&apos;t know them.</source>
        <translation>Người sở hữu; được thêm nếu thư viện chưa biết người này.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>Say whose it is to be: --user NAME.</source>
        <translation>Hãy cho biết ai là người sở hữu: --user TÊN.</translation>
    </message>
</context>
<context>
    <name>app::Prompt</name>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>Không có terminal để hỏi.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <comment>the first letters of yes and no; no is what Enter means</comment>
        <translation> [c/K] </translation>
    </message>
</context>
<context>
    <name>app::PurgeCommand</name>
    <message>
        <source>Delete conversations in the trash for good: those named, or all of them.</source>
        <translation>Xóa vĩnh viễn cuộc trò chuyện trong thùng rác: những cuộc được nêu hoặc tất cả.</translation>
    </message>
    <message>
        <source>Only what was put there so long ago, such as 30d.</source>
        <translation>Chỉ những cuộc đã ở trong thùng rác ít nhất chừng ấy thời gian, ví dụ 30d.</translation>
    </message>
    <message>
        <source>SPAN</source>
        <translation>KHOẢNG</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>Xóa vĩnh viễn %n cuộc trò chuyện?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted for good.</source>
        <translation>
            <numerusform>Đã xóa vĩnh viễn %n cuộc trò chuyện.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Report</name>
    <message>
        <source>%1 found</source>
        <translation>tìm thấy %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>cập nhật %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>không đổi %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>từ chối %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>And %1 more; --report FILE keeps them all.</source>
        <translation>Và %1 dòng nữa; --report TỆP giữ lại tất cả.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Không có gì để nhập.</translation>
    </message>
    <message>
        <source>This was a rehearsal; nothing was written.</source>
        <translation>Đây là chạy thử; chưa ghi gì.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>bị gián đoạn</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2, memories: %3, attachments: %4</source>
        <translation>cuộc trò chuyện: %1, tin nhắn: %2, ký ức: %3, tệp đính kèm: %4</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation>cuộc trò chuyện: %1, tin nhắn: %2</translation>
    </message>
    <message>
        <source>Import %1; `recollect %2rollback %1` takes it back.</source>
        <translation>Lần nhập %1; `recollect %2rollback %1` sẽ hoàn tác.</translation>
    </message>
</context>
<context>
    <name>app::SchemaCommands</name>
    <message>
        <source>The database has no schema of Recollect&apos;s yet.</source>
        <translation>Cơ sở dữ liệu chưa có lược đồ của Recollect.</translation>
    </message>
    <message>
        <source>The database has version %1 of the schema.</source>
        <translation>Cơ sở dữ liệu có lược đồ phiên bản %1.</translation>
    </message>
    <message>
        <source>This program knows version %1 only; use a newer Recollect.</source>
        <translation>Chương trình này chỉ biết đến phiên bản %1; hãy dùng Recollect mới hơn.</translation>
    </message>
    <message>
        <source>The newest is version %1: `recollect schema upgrade` brings it there.</source>
        <translation>Phiên bản mới nhất là %1: `recollect schema upgrade` sẽ nâng cấp lên phiên bản đó.</translation>
    </message>
    <message>
        <source>Say which version of the schema the database has.</source>
        <translation>Cho biết cơ sở dữ liệu có lược đồ phiên bản nào.</translation>
    </message>
    <message>
        <source>List the schema&apos;s steps that were applied.</source>
        <translation>Liệt kê các bước đã đưa lược đồ đến phiên bản đó.</translation>
    </message>
    <message>
        <source>Bring it to version N, or to the newest.</source>
        <translation>Đưa lược đồ đến phiên bản N, hoặc phiên bản mới nhất.</translation>
    </message>
    <message>
        <source>Take it back to version N; what only newer versions can hold is lost.</source>
        <translation>Đưa lược đồ về phiên bản N; những gì chỉ phiên bản mới hơn chứa được sẽ mất.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Take the schema of %1 back to version %2, with the loss of what only newer versions hold?</source>
        <translation>Đưa lược đồ của %1 về phiên bản %2 và mất những gì chỉ phiên bản mới hơn chứa được?</translation>
    </message>
</context>
<context>
    <name>app::Secrets</name>
    <message>
        <source>The keychain has no password for this connection, or it is locked.</source>
        <translation>Chuỗi khóa không có mật khẩu cho kết nối này, hoặc đang bị khóa.</translation>
    </message>
    <message>
        <source>The keychain did not allow access to the password.</source>
        <translation>Chuỗi khóa không cho phép truy cập mật khẩu.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used.</source>
        <translation>Không dùng được chuỗi khóa của hệ thống.</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>There is no connection named “%1”; save one in the window, or give its postgresql:// address.</source>
        <translation>Không có kết nối tên “%1”; hãy lưu kết nối trong cửa sổ, hoặc cho biết địa chỉ postgresql:// của kết nối.</translation>
    </message>
    <message>
        <source>Give the connection a short name.</source>
        <translation>Hãy đặt cho kết nối một tên ngắn.</translation>
    </message>
    <message>
        <source>A connection leads to a PostgreSQL database.</source>
        <translation>Kết nối phải dẫn tới một cơ sở dữ liệu PostgreSQL.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1.</source>
        <translation>Không ghi được cài đặt vào %1.</translation>
    </message>
</context>
<context>
    <name>app::ShowCommand</name>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 nhận một trong %2, không phải “%3”.</translation>
    </message>
    <message>
        <source>Show one conversation.</source>
        <translation>Hiện một cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>markdown (default), text or json.</source>
        <translation>markdown (mặc định), text hoặc json.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>ĐỊNH_DẠNG</translation>
    </message>
    <message>
        <source>active (default) or all: with edits and alternatives.</source>
        <translation>active (mặc định) hoặc all: kèm bản sửa và phương án khác.</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>NHÁNH</translation>
    </message>
    <message>
        <source>The library has no conversation %1; `recollect list` shows those it has.</source>
        <translation>Thư viện không có cuộc trò chuyện %1; `recollect list` cho xem các cuộc hiện có.</translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>  neither archived nor in the trash</source>
        <translation>  không lưu trữ và không trong thùng rác</translation>
    </message>
    <message>
        <source>  archived</source>
        <translation>  đã lưu trữ</translation>
    </message>
    <message>
        <source>  pinned</source>
        <translation>  đã ghim</translation>
    </message>
    <message>
        <source>  in the trash</source>
        <translation>  trong thùng rác</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>  per conversation</source>
        <translation>  mỗi cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Average time to answer</source>
        <translation>Thời gian trả lời trung bình</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>  their size</source>
        <translation>  kích thước</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>(không nêu tên)</translation>
    </message>
    <message>
        <source>Count what the library holds.</source>
        <translation>Đếm những gì thư viện chứa.</translation>
    </message>
    <message>
        <source>Messages by model</source>
        <translation>Tin nhắn theo mô hình</translation>
    </message>
    <message>
        <source>Messages by source</source>
        <translation>Tin nhắn theo nguồn</translation>
    </message>
</context>
<context>
    <name>app::Texts</name>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>đã lưu trữ</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>trong thùng rác</translation>
    </message>
</context>
<context>
    <name>app::UserCommands</name>
    <message>
        <source>inactive</source>
        <translation>không hoạt động</translation>
    </message>
    <message>
        <source>List the people of the library.</source>
        <translation>Liệt kê những người trong thư viện.</translation>
    </message>
    <message>
        <source>Show one person.</source>
        <translation>Hiện một người.</translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation>Thêm một người.</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>Địa chỉ email của người này.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ĐỊA_CHỈ</translation>
    </message>
    <message>
        <source>Their full name.</source>
        <translation>Họ tên đầy đủ của người này.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>Their role, such as user or admin.</source>
        <translation>Vai trò của người này, ví dụ user hoặc admin.</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>VAI_TRÒ</translation>
    </message>
    <message>
        <source>Mark a person as inactive; what is theirs stays.</source>
        <translation>Đánh dấu một người là không hoạt động; những gì của người đó vẫn còn.</translation>
    </message>
</context>
<context>
    <name>app::WindowStart</name>
    <message>
        <source>A walk through the window needs a library: --library FILE.</source>
        <translation>Cần một thư viện để đi qua các khung nhìn: --library TỆP.</translation>
    </message>
    <message>
        <source>There is no look “%1”.</source>
        <translation>Không có giao diện “%1”.</translation>
    </message>
</context>
<context>
    <name>domain::Conversation</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Cuộc trò chuyện không tên</translation>
    </message>
</context>
<context>
    <name>domain::SearchQuery</name>
    <message>
        <source>This is too much to look for at once; use at most %1 words and conditions.</source>
        <translation>Tìm quá nhiều thứ cùng lúc; hãy dùng nhiều nhất %1 từ và điều kiện.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write in:memories to look through memories instead of messages.</source>
        <translation>Không hiểu “%1”; hãy viết in:memories để tìm trong ký ức thay vì tin nhắn.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write a date such as 2026-01-31, 2026-01, 2026, today, yesterday, or 7d for a week ago.</source>
        <translation>Không hiểu “%1”; hãy viết ngày như 2026-01-31, 2026-01, 2026, today, yesterday, hoặc 7d cho một tuần trước.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write from:user, from:assistant, from:system or from:tool.</source>
        <translation>Không hiểu “%1”; hãy viết from:user, from:assistant, from:system hoặc from:tool.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write is:pinned, is:archived, is:trashed or is:unread.</source>
        <translation>Không hiểu “%1”; hãy viết is:pinned, is:archived, is:trashed hoặc is:unread.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write has:code, has:image, has:file, has:tool or has:branch.</source>
        <translation>Không hiểu “%1”; hãy viết has:code, has:image, has:file, has:tool hoặc has:branch.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write the number of an import, such as import:12.</source>
        <translation>Không hiểu “%1”; hãy viết số của lần nhập, ví dụ import:12.</translation>
    </message>
</context>
<context>
    <name>exporters::Words</name>
    <message>
        <source>The bytes of %1 are missing from the library; the export only names it.</source>
        <translation>Nội dung của %1 không có trong thư viện; bản xuất chỉ nêu tên tệp.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Trợ lý</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Công cụ: %1</translation>
    </message>
    <message>
        <source>Unnamed file</source>
        <translation>Tệp không tên</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (thất bại)</translation>
    </message>
    <message>
        <source>There is no export format “%1”; choose one of %2.</source>
        <translation>Không có định dạng xuất &quot;%1&quot;; hãy chọn một trong %2.</translation>
    </message>
    <message>
        <source>This command exports memories as json only.</source>
        <translation>Ký ức chỉ xuất được ở dạng json.</translation>
    </message>
    <message>
        <source>There was not enough memory for the export; nothing was written.</source>
        <translation>Không đủ bộ nhớ để xuất; chưa ghi gì.</translation>
    </message>
    <message>
        <source>These are several conversations and %1 writes a file for each: name a folder, without %2 at its end.</source>
        <translation>Có nhiều cuộc trò chuyện và %1 ghi mỗi cuộc vào một tệp: hãy nêu một thư mục, không có %2 ở cuối.</translation>
    </message>
    <message>
        <source>No conversation matches; nothing was exported.</source>
        <translation>Không cuộc trò chuyện nào khớp; chưa xuất gì.</translation>
    </message>
    <message>
        <source>another branch</source>
        <translation>nhánh khác</translation>
    </message>
    <message>
        <source>Reasoning:</source>
        <translation>Suy luận:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Kết quả:</translation>
    </message>
    <message>
        <source>Attachment: %1 (%2)</source>
        <translation>Tệp đính kèm: %1 (%2)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Attachment: %1 (%2, not in the library)</source>
        <translation>Tệp đính kèm: %1 (%2, không có trong thư viện)</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Chỉ dẫn</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Suy luận</translation>
    </message>
    <message>
        <source>Say where the export should be written.</source>
        <translation>Hãy cho biết nơi ghi bản xuất.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file to export to.</source>
        <translation>%1 là thư mục; hãy nêu tên tệp để xuất.</translation>
    </message>
    <message>
        <source>%1 is a file, and this export needs a folder. Choose another name.</source>
        <translation>%1 là tệp, trong khi bản xuất này cần thư mục. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow it to be overwritten.</source>
        <translation>%1 đã tồn tại. Hãy chọn tên khác hoặc cho phép ghi đè.</translation>
    </message>
    <message>
        <source>The export failed because of an error in the program.</source>
        <translation>Xuất không thành công do lỗi của chương trình.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n tin nhắn</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>đã lưu trữ</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>trong thùng rác</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Tất cả cuộc trò chuyện</translation>
    </message>
    <message>
        <source>There is no conversation %1 in this library.</source>
        <translation>Không có cuộc trò chuyện %1 trong thư viện này.</translation>
    </message>
    <message>
        <source>There is not enough space to write %1. Nothing was exported; free some space or choose another place.</source>
        <translation>Không đủ dung lượng để ghi %1. Chưa xuất gì; hãy giải phóng dung lượng hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was exported; check the permission or choose another place.</source>
        <translation>Không ghi được %1. Chưa xuất gì; hãy kiểm tra quyền truy cập hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Đã hủy xuất; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>Importance %1 of %2</source>
        <translation>Mức quan trọng %1/%2</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Đánh giá %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công khai</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Từ: %1</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>There are no such memories; nothing was exported.</source>
        <translation>Không có ký ức nào như vậy; chưa xuất gì.</translation>
    </message>
    <message>
        <source>No memory matches; nothing was exported.</source>
        <translation>Không ký ức nào khớp; chưa xuất gì.</translation>
    </message>
    <message>
        <source>Files of the conversation</source>
        <translation>Tệp của cuộc trò chuyện</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB: other programs can read it, but Recollect cannot import it.</source>
        <translation>“%1” lớn hơn 256 MiB: các chương trình khác đọc được tại đây, nhưng không nhập lại được.</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>Không tạo được bản xem trước.</translation>
    </message>
    <message>
        <source>The library itself is at %1; choose another place to export to.</source>
        <translation>Chính thư viện nằm ở %1; hãy chọn nơi khác để xuất.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file; choose another place to export to.</source>
        <translation>%1 là thiết bị hoặc đường ống, không phải tệp; hãy chọn nơi xuất khác.</translation>
    </message>
    <message>
        <source>%1 is a database, perhaps another library; choose another name.</source>
        <translation>%1 là cơ sở dữ liệu, có thể là một thư viện khác; hãy chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>items::ConversationListModel</name>
    <message>
        <source>unread</source>
        <translation>chưa đọc</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
</context>
<context>
    <name>items::SearchGroupsModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <extracomment>A conversation and how many hits of a search it holds; %1 is its title</extracomment>
        <translation>
            <numerusform>%1, %n kết quả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s)</source>
        <translation>
            <numerusform>Hiện thêm %n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <extracomment>What a screen reader says of a hit: %1 is its text</extracomment>
        <translation>%1, trong thùng rác</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <extracomment>What a screen reader says of a hit: %1 is its text</extracomment>
        <translation>%1, đã lưu trữ</translation>
    </message>
</context>
<context>
    <name>items::SearchResultsModel</name>
    <message>
        <source>Found in the title</source>
        <translation>Tìm thấy trong tiêu đề</translation>
    </message>
    <message>
        <source>A message without text</source>
        <translation>Một tin nhắn không có văn bản</translation>
    </message>
</context>
<context>
    <name>store::Connection</name>
    <message>
        <source>Qt&apos;s driver for this kind of library is not installed.</source>
        <translation>Chưa cài trình điều khiển của Qt cho loại thư viện này.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Không có thư viện ở %1.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be read.</source>
        <translation>Không đọc được thư viện %1.</translation>
    </message>
    <message>
        <source>%1 is not a Recollect library.</source>
        <translation>%1 không phải là thư viện Recollect.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Yêu cầu đã bị hủy.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same thing; nothing was changed here. Try again.</source>
        <translation>Người khác đang thay đổi cùng nội dung này; ở đây chưa thay đổi gì. Hãy thử lại.</translation>
    </message>
    <message>
        <source>There is no space left where the library is kept; what was being written was not saved. Free some space and try again.</source>
        <translation>Không còn chỗ trống ở nơi lưu thư viện; những gì đang ghi chưa được lưu. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>You have no permission to do this in %1.</source>
        <translation>Bạn không có quyền làm việc này trong %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; what was being written was not saved.</source>
        <translation>Đã mất kết nối tới %1; những gì đang ghi chưa được lưu.</translation>
    </message>
    <message>
        <source>%1 is not a Recollect library, or it is damaged.</source>
        <translation>%1 không phải là thư viện Recollect, hoặc đã bị hỏng.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be reached.</source>
        <translation>Không truy cập được thư viện %1.</translation>
    </message>
    <message>
        <source>The database can&apos;t hold this value; nothing was changed.</source>
        <translation>Cơ sở dữ liệu không chứa được giá trị này; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The database %1 has tables of another program with the names that Recollect needs; nothing was changed.</source>
        <translation>Cơ sở dữ liệu %1 có các bảng của chương trình khác trùng tên với bảng Recollect cần; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The server refused the login for %1; check the name and the password.</source>
        <translation>Máy chủ từ chối đăng nhập cho %1; hãy kiểm tra tên và mật khẩu.</translation>
    </message>
    <message>
        <source>The database reported an error; nothing was changed. The details are in the log.</source>
        <translation>Cơ sở dữ liệu báo lỗi; chưa thay đổi gì. Chi tiết có trong nhật ký.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened.</source>
        <translation>Không mở được thư viện %1.</translation>
    </message>
    <message>
        <source>The server of %1 offers no connection that is as safe as asked for (TLS mode %2).</source>
        <translation>Máy chủ của %1 không có kết nối an toàn như yêu cầu (chế độ TLS %2).</translation>
    </message>
    <message>
        <source>The server has no database named %1; create it first, or correct the name.</source>
        <translation>Máy chủ không có cơ sở dữ liệu tên %1; hãy tạo trước hoặc sửa lại tên.</translation>
    </message>
    <message>
        <source>The server of %1 can&apos;t be reached; check the address, the network and that it runs.</source>
        <translation>Không truy cập được máy chủ của %1; hãy kiểm tra địa chỉ, mạng và xem máy chủ có đang chạy không.</translation>
    </message>
    <message>
        <source>You have no permission to make a library in the folder %1.</source>
        <translation>Bạn không có quyền tạo thư viện trong thư mục %1.</translation>
    </message>
    <message>
        <source>The server of %1 broke this off before it was done, since it took too long; nothing was changed.</source>
        <translation>Máy chủ của %1 đã dừng việc này giữa chừng vì quá lâu; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The address has an option “%1” that PostgreSQL doesn&apos;t know; leave it out or correct it.</source>
        <translation>Địa chỉ có tùy chọn “%1” mà PostgreSQL không biết; hãy bỏ hoặc sửa nó.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy; nothing was changed here. Try again when it is done.</source>
        <translation>Một chương trình khác đang giữ %1; ở đây không có gì thay đổi. Hãy thử lại khi nó xong.</translation>
    </message>
</context>
<context>
    <name>store::ConversationStore</name>
    <message>
        <source>There is no such conversation in this library.</source>
        <translation>Không có cuộc trò chuyện này trong thư viện.</translation>
    </message>
    <message>
        <source>This is not a place in a list; leave --after out to begin at the start.</source>
        <translation>Đây không phải là vị trí trong danh sách; hãy bỏ --after để bắt đầu từ đầu.</translation>
    </message>
    <message>
        <source>There is no such person in this library.</source>
        <translation>Không có người này trong thư viện.</translation>
    </message>
    <message>
        <source>This message is not part of the conversation.</source>
        <translation>Tin nhắn này không thuộc cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Only what lies in the trash can be deleted for good; move “%1” there first.</source>
        <translation>Chỉ có thể xóa vĩnh viễn những gì trong thùng rác; hãy chuyển “%1” vào đó trước.</translation>
    </message>
</context>
<context>
    <name>store::Diagnosis</name>
    <message>
        <source>this machine</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>The settings or the service “%1” can&apos;t be used as they are.</source>
        <translation>Không dùng được các cài đặt hoặc dịch vụ “%1” như hiện tại.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be used as they are.</source>
        <translation>Không dùng được các cài đặt như hiện tại.</translation>
    </message>
    <message>
        <source>No host named “%1” is known here. Check the spelling, and whether this machine is in the right network.</source>
        <translation>Không tìm thấy máy nào tên “%1”. Hãy kiểm tra chính tả và xem máy này có ở đúng mạng không.</translation>
    </message>
    <message>
        <source>There is no name to look up.</source>
        <translation>Không có tên nào cần tra.</translation>
    </message>
    <message>
        <source>The name “%1” is known.</source>
        <translation>Đã tìm thấy tên “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). A firewall may stand in between.</source>
        <translation>
            <numerusform>%1 không trả lời trong %n giây. Có thể có tường lửa ở giữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server listens on this machine, or not where it was looked for.</source>
        <translation>Không có máy chủ nào lắng nghe trên máy này, hoặc không ở nơi đã tìm.</translation>
    </message>
    <message>
        <source>%1 answers, but no server listens at this port. Check the port, and whether the server runs and listens to other machines.</source>
        <translation>%1 có trả lời, nhưng không máy chủ nào lắng nghe ở cổng này. Hãy kiểm tra cổng, và xem máy chủ có chạy và chấp nhận máy khác không.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network.</source>
        <translation>Không truy cập được %1. Hãy kiểm tra địa chỉ và mạng.</translation>
    </message>
    <message>
        <source>A server answers on %1.</source>
        <extracomment>%1 is a host, or &quot;this machine&quot;</extracomment>
        <translation>Có máy chủ trả lời trên %1.</translation>
    </message>
    <message>
        <source>Something answers on %1, but it does not speak like a PostgreSQL server.</source>
        <translation>Có gì đó trả lời trên %1, nhưng không giống máy chủ PostgreSQL.</translation>
    </message>
    <message>
        <source>The server offers no encryption, and this connection asks for it.</source>
        <translation>Máy chủ không có mã hóa, trong khi kết nối này yêu cầu mã hóa.</translation>
    </message>
    <message>
        <source>There is no root certificate to check the server with. Choose the file that the server&apos;s administrator gave you.</source>
        <translation>Không có chứng chỉ gốc để kiểm tra máy chủ. Hãy chọn tệp mà quản trị viên máy chủ đã đưa cho bạn.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for “%1”. Use the name that the certificate holds.</source>
        <translation>Chứng chỉ của máy chủ không dành cho “%1”. Hãy dùng tên ghi trong chứng chỉ.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not one that the root certificate vouches for.</source>
        <translation>Chứng chỉ của máy chủ không được chứng chỉ gốc bảo đảm.</translation>
    </message>
    <message>
        <source>Your own certificate or its private key can&apos;t be used.</source>
        <translation>Không dùng được chứng chỉ của bạn hoặc khóa riêng của nó.</translation>
    </message>
    <message>
        <source>No encrypted connection was made.</source>
        <translation>Không thiết lập được kết nối mã hóa.</translation>
    </message>
    <message>
        <source>Not encrypted, and it need not be: nothing leaves this machine.</source>
        <translation>Không mã hóa, và cũng không cần: không có gì rời khỏi máy này.</translation>
    </message>
    <message>
        <source>Not encrypted: everything, the password too, can be read on the way.</source>
        <translation>Không mã hóa: mọi thứ, kể cả mật khẩu, đều có thể bị đọc trên đường truyền.</translation>
    </message>
    <message>
        <source>Encrypted (%1), and the server proved that it is “%2”.</source>
        <translation>Đã mã hóa (%1), và máy chủ đã chứng minh mình là “%2”.</translation>
    </message>
    <message>
        <source>Encrypted (%1); the certificate is trusted, its name was not compared.</source>
        <translation>Đã mã hóa (%1); chứng chỉ được tin cậy, chưa so sánh tên.</translation>
    </message>
    <message>
        <source>Encrypted (%1), but nobody checks who answers.</source>
        <translation>Đã mã hóa (%1), nhưng chưa kiểm tra ai đang trả lời.</translation>
    </message>
    <message>
        <source>The server took too long to answer. It may be starting, or busy.</source>
        <translation>Máy chủ trả lời quá lâu. Có thể máy chủ đang khởi động hoặc đang bận.</translation>
    </message>
    <message>
        <source>The server wants a password.</source>
        <translation>Máy chủ yêu cầu mật khẩu.</translation>
    </message>
    <message>
        <source>The server refused the name or the password.</source>
        <translation>Máy chủ từ chối tên hoặc mật khẩu.</translation>
    </message>
    <message>
        <source>The server does not let this login in from here. Its administrator has to allow it.</source>
        <translation>Máy chủ không cho tài khoản này đăng nhập từ đây. Quản trị viên của máy chủ cần cho phép.</translation>
    </message>
    <message>
        <source>The server knows nobody of this name.</source>
        <translation>Máy chủ không biết người dùng nào có tên này.</translation>
    </message>
    <message>
        <source>The login is right, but the server has no database named “%1”.</source>
        <translation>Đăng nhập đúng, nhưng máy chủ không có cơ sở dữ liệu tên “%1”.</translation>
    </message>
    <message>
        <source>The server has no connection to spare at this moment.</source>
        <translation>Lúc này máy chủ không còn chỗ cho kết nối mới.</translation>
    </message>
    <message>
        <source>The server is just starting or stopping; try again in a moment.</source>
        <translation>Máy chủ đang khởi động hoặc đang dừng; hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The server did not let you in.</source>
        <translation>Máy chủ không cho bạn vào.</translation>
    </message>
    <message>
        <source>You are logged in.</source>
        <translation>Bạn đã đăng nhập.</translation>
    </message>
    <message>
        <source>You are logged in as “%1”.</source>
        <translation>Bạn đã đăng nhập với tên “%1”.</translation>
    </message>
    <message>
        <source>The database has no tables of Recollect yet.</source>
        <translation>Cơ sở dữ liệu chưa có bảng của Recollect.</translation>
    </message>
    <message>
        <source>A newer Recollect made these tables. Update Recollect to use them.</source>
        <translation>Các bảng này do Recollect mới hơn tạo ra. Hãy cập nhật Recollect để dùng.</translation>
    </message>
    <message>
        <source>The tables are of an older Recollect (version %1; this one needs %2).</source>
        <translation>Các bảng thuộc Recollect cũ hơn (phiên bản %1; bản này cần %2).</translation>
    </message>
    <message>
        <source>The tables of Recollect are there and up to date.</source>
        <translation>Các bảng của Recollect đã có và là bản mới nhất.</translation>
    </message>
    <message>
        <source>“%1” may not read these tables. The server&apos;s administrator has to allow it.</source>
        <translation>“%1” không được đọc các bảng này. Quản trị viên của máy chủ cần cho phép.</translation>
    </message>
    <message>
        <source>You can read. Nothing can be changed: this server only follows another one.</source>
        <translation>Bạn có thể đọc. Không thể thay đổi gì: máy chủ này chỉ là bản sao của máy chủ khác.</translation>
    </message>
    <message>
        <source>You can read. Nothing can be changed: the server is set so for this login.</source>
        <translation>Bạn có thể đọc. Không thể thay đổi gì: máy chủ được đặt như vậy cho tài khoản này.</translation>
    </message>
    <message>
        <source>You can read. “%1” may not change anything.</source>
        <translation>Bạn có thể đọc. “%1” không được thay đổi gì.</translation>
    </message>
    <message>
        <source>You can read and change.</source>
        <translation>Bạn có thể đọc và thay đổi.</translation>
    </message>
</context>
<context>
    <name>store::FileStore</name>
    <message>
        <source>The person, conversation or message that the file belongs to is not in this library.</source>
        <translation>Người, cuộc trò chuyện hoặc tin nhắn của tệp này không có trong thư viện.</translation>
    </message>
    <message>
        <source>The database did not keep the file.</source>
        <translation>Cơ sở dữ liệu đã không lưu tệp.</translation>
    </message>
    <message>
        <source>There is no such file in this library.</source>
        <translation>Không có tệp này trong thư viện.</translation>
    </message>
    <message>
        <source>The library does not hold the contents of this file.</source>
        <translation>Thư viện không chứa nội dung của tệp này.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same file; nothing was changed here. Try again.</source>
        <translation>Người khác đang thay đổi cùng tệp này; ở đây chưa thay đổi gì. Hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>store::ImportStore</name>
    <message>
        <source>The title is longer than 500 characters; its end was cut off.</source>
        <translation>Tiêu đề dài hơn 500 ký tự; phần cuối đã bị cắt.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the id of another message; all of them were kept.</source>
        <translation>
            <numerusform>%n tin nhắn trùng mã định danh với tin nhắn khác; tất cả đã được giữ lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message was edited here and changed in its source; yours was kept.</source>
        <translation>Một tin nhắn đã được sửa ở đây và cũng thay đổi ở nguồn; bản của bạn được giữ lại.</translation>
    </message>
    <message>
        <source>This memory was edited here and changed in its source; yours was kept.</source>
        <translation>Ký ức này đã được sửa ở đây và cũng thay đổi ở nguồn; bản của bạn được giữ lại.</translation>
    </message>
    <message>
        <source>These records don&apos;t fit into this machine&apos;s memory; nothing of them was written.</source>
        <translation>Bộ nhớ của máy này không chứa hết các bản ghi này; chưa ghi gì trong số đó.</translation>
    </message>
    <message>
        <source>Import %1 changed conversations or memories of this one; take that back first.</source>
        <translation>Lần nhập %1 đã thay đổi cuộc trò chuyện hoặc ký ức của lần này; hãy hoàn tác lần đó trước.</translation>
    </message>
    <message>
        <source>The database can&apos;t hold this record; it was left out (%1).</source>
        <translation>Cơ sở dữ liệu không chứa được bản ghi này; đã bỏ qua (%1).</translation>
    </message>
    <message>
        <source>The file %1 is larger than 512 MiB; its record was kept without its contents.</source>
        <translation>Tệp %1 lớn hơn 512 MiB; bản ghi được giữ lại nhưng không có nội dung.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read (%2); its record was kept without its contents.</source>
        <translation>Không đọc được tệp %1 (%2); bản ghi được giữ lại nhưng không có nội dung.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read; its record was kept without its contents.</source>
        <translation>Không đọc được tệp %1; bản ghi được giữ lại nhưng không có nội dung.</translation>
    </message>
    <message>
        <source>There is no import %1 in this library.</source>
        <translation>Không có lần nhập %1 trong thư viện này.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>Lần nhập %1 đã được hoàn tác rồi.</translation>
    </message>
    <message>
        <source>The name of a person has 1 to 100 characters.</source>
        <translation>Tên người có từ 1 đến 100 ký tự.</translation>
    </message>
    <message>
        <source>The database did not begin the import.</source>
        <translation>Cơ sở dữ liệu không bắt đầu được lần nhập.</translation>
    </message>
</context>
<context>
    <name>store::Library</name>
    <message>
        <source>The database %1 has an older schema; run `recollect schema upgrade` on it first.</source>
        <translation>Cơ sở dữ liệu %1 có lược đồ cũ hơn; hãy chạy `recollect schema upgrade` trước.</translation>
    </message>
    <message>
        <source>The database %1 has no Recollect tables yet; run `recollect schema upgrade` on it first.</source>
        <translation>Cơ sở dữ liệu %1 chưa có bảng của Recollect; hãy chạy `recollect schema upgrade` trước.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Recollect library.</source>
        <translation>%1 là cơ sở dữ liệu của chương trình khác, không phải thư viện Recollect.</translation>
    </message>
    <message>
        <source>No copy of the library can be kept as %1; its schema was not changed.</source>
        <translation>Không giữ được bản sao của thư viện ở %1; lược đồ của thư viện chưa bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>store::Location</name>
    <message>
        <source>This is not an address of a PostgreSQL database; write postgresql://user@host:port/database.</source>
        <translation>Đây không phải là địa chỉ của cơ sở dữ liệu PostgreSQL; hãy viết postgresql://user@host:port/database.</translation>
    </message>
    <message>
        <source>Leave the password out of the address; Recollect asks for it and keeps it in the keychain.</source>
        <translation>Hãy bỏ mật khẩu khỏi địa chỉ; Recollect sẽ hỏi mật khẩu và giữ trong chuỗi khóa.</translation>
    </message>
</context>
<context>
    <name>store::MemoryStore</name>
    <message>
        <source>This is not a place in a list; leave --after out to begin at the start.</source>
        <translation>Đây không phải là vị trí trong danh sách; hãy bỏ --after để bắt đầu từ đầu.</translation>
    </message>
    <message>
        <source>There is no such memory in this library.</source>
        <translation>Không có ký ức này trong thư viện.</translation>
    </message>
    <message>
        <source>Somebody else has changed this memory meanwhile; look at the new text before you change it.</source>
        <translation>Trong lúc đó người khác đã thay đổi ký ức này; hãy xem bản mới trước khi bạn thay đổi.</translation>
    </message>
    <message>
        <source>The importance of a memory is a number from %1 to %2.</source>
        <translation>Mức quan trọng của ký ức là một số từ %1 đến %2.</translation>
    </message>
    <message>
        <source>A memory needs a question or an answer.</source>
        <translation>Ký ức cần có câu hỏi hoặc câu trả lời.</translation>
    </message>
    <message>
        <source>The conversation of this memory is not in this library.</source>
        <translation>Cuộc trò chuyện của ký ức này không có trong thư viện.</translation>
    </message>
    <message>
        <source>The message of this memory is not in this library.</source>
        <translation>Tin nhắn của ký ức này không có trong thư viện.</translation>
    </message>
    <message>
        <source>That message is in another conversation.</source>
        <translation>Tin nhắn đó nằm trong cuộc trò chuyện khác.</translation>
    </message>
    <message>
        <source>The person of this memory is not in this library.</source>
        <translation>Người sở hữu ký ức này không có trong thư viện.</translation>
    </message>
    <message>
        <source>Only what lies in the trash can be deleted for good; move the memory there first.</source>
        <translation>Chỉ có thể xóa vĩnh viễn những gì trong thùng rác; hãy chuyển ký ức vào đó trước.</translation>
    </message>
</context>
<context>
    <name>store::MessageStore</name>
    <message>
        <source>There is no such message in this library.</source>
        <translation>Không có tin nhắn này trong thư viện.</translation>
    </message>
    <message>
        <source>The conversation, or the message that this one answers, is not in this library.</source>
        <translation>Cuộc trò chuyện, hoặc tin nhắn được tin nhắn này trả lời, không có trong thư viện.</translation>
    </message>
    <message>
        <source>Somebody else has changed this message meanwhile; look at the new text before you change it.</source>
        <translation>Trong lúc đó người khác đã thay đổi tin nhắn này; hãy xem bản mới trước khi bạn thay đổi.</translation>
    </message>
</context>
<context>
    <name>store::Migrator</name>
    <message>
        <source>This library was written by a newer Recollect; update Recollect to open it.</source>
        <translation>Thư viện này do Recollect mới hơn ghi; hãy cập nhật Recollect để mở.</translation>
    </message>
    <message>
        <source>There is no upgrade to version %1: the library has version %2 and this program knows up to %3.</source>
        <translation>Không thể nâng cấp lên phiên bản %1: thư viện có phiên bản %2 và chương trình này biết đến %3.</translation>
    </message>
    <message>
        <source>There is no downgrade to version %1: the library has version %2.</source>
        <translation>Không thể hạ cấp xuống phiên bản %1: thư viện có phiên bản %2.</translation>
    </message>
</context>
<context>
    <name>store::SavedSearchStore</name>
    <message>
        <source>There is no such saved search in this library.</source>
        <translation>Không có tìm kiếm đã lưu này trong thư viện.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Tìm kiếm đã lưu cần có tên.</translation>
    </message>
</context>
<context>
    <name>store::SearchStore</name>
    <message>
        <source>This is not a place in a list of results; begin at the start.</source>
        <translation>Đây không phải là vị trí trong danh sách kết quả; hãy bắt đầu từ đầu.</translation>
    </message>
</context>
<context>
    <name>store::Transaction</name>
    <message>
        <source>The server has not said whether the change was saved; look before you repeat it.</source>
        <translation>Máy chủ chưa cho biết thay đổi đã được lưu hay chưa; hãy kiểm tra trước khi làm lại.</translation>
    </message>
</context>
<context>
    <name>store::UserStore</name>
    <message>
        <source>There is no person named “%1” in this library.</source>
        <translation>Không có người tên “%1” trong thư viện này.</translation>
    </message>
    <message>
        <source>The name of a person has 1 to %1 characters.</source>
        <translation>Tên người có từ 1 đến %1 ký tự.</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>Địa chỉ email quá dài.</translation>
    </message>
    <message>
        <source>The name “%1” or the e-mail address belongs to somebody else already.</source>
        <translation>Tên “%1” hoặc địa chỉ email đã thuộc về người khác.</translation>
    </message>
</context>
<context>
    <name>store::Worker</name>
    <message>
        <source>The connection was lost while saving; look whether the change is there before you repeat it.</source>
        <translation>Mất kết nối khi đang lưu; hãy xem thay đổi đã có chưa trước khi làm lại.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Yêu cầu đã bị hủy.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Recollect</source>
        <translation>Giới thiệu Recollect</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Phiên bản</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Giấy phép</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation>&amp;Sao chép phiên bản</translation>
    </message>
    <message>
        <source>Recollect</source>
        <translation>Recollect</translation>
    </message>
    <message>
        <source>A library for conversations with AI assistants and for the memories they keep.</source>
        <translation>Thư viện cho các cuộc trò chuyện với trợ lý AI và cho các ký ức mà chúng giữ.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Phần mềm tự do theo giấy phép GNU General Public License, phiên bản 3 hoặc mới hơn. Không có bảo hành.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
</context>
<context>
    <name>ui::AccessibleMessage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a message for screen readers: %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ActionProvider</name>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
</context>
<context>
    <name>ui::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a command, %2 its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This library is read-only</source>
        <translation>Thư viện này chỉ đọc</translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>%1 %</source>
        <extracomment>a size of text in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Cỡ &amp;chữ</translation>
    </message>
    <message>
        <source>Of the size that the system has for text.</source>
        <translation>So với cỡ chữ của hệ thống.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Hàng</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Thoải mái</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Gọn</translation>
    </message>
    <message>
        <source>Never &amp;move things</source>
        <translation>Không chu&amp;yển động</translation>
    </message>
    <message>
        <source>Where the system asks for less motion, there is none anyway.</source>
        <translation>Nếu hệ thống yêu cầu giảm chuyển động thì sẽ không có chuyển động nào.</translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message>
        <source>• %1</source>
        <extracomment>A line of a list: %1 is the title of a conversation</extracomment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n cuộc trò chuyện khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchDelegate</name>
    <message numerus="yes">
        <source>%Ln new conversation(s)</source>
        <translation>
            <numerusform>%Ln cuộc trò chuyện mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that grew</source>
        <translation>
            <numerusform>%Ln cuộc có thêm nội dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln tin nhắn mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new memory(s)</source>
        <translation>
            <numerusform>%Ln ký ức mới</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>không có gì mới</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>bị gián đoạn</translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message>
        <source>+%1</source>
        <extracomment>Beside the conditions in the search field: how many more there are; %1 is a number</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>%n điều kiện khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChoiceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a line to choose: %1 its text, %2 what stands beside it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Không có mục nào mang tên này.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>Go to a command, conversation, tag …</source>
        <translation>Đi tới lệnh, cuộc trò chuyện, thẻ …</translation>
    </message>
    <message>
        <source>Go to a command, conversation or tag</source>
        <translation>Đi tới lệnh, cuộc trò chuyện hoặc thẻ</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Nơi cần đến</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Chọn gần đây</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;Import files …</source>
        <translation>&amp;Nhập tệp …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Import a &amp;folder …</source>
        <translation>Nhập &amp;thư mục …</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Nhập thư mục</translation>
    </message>
    <message>
        <source>&amp;New library …</source>
        <translation>Thư &amp;viện mới …</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Thư viện mới</translation>
    </message>
    <message>
        <source>&amp;Open library …</source>
        <translation>&amp;Mở thư viện …</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Mở thư viện</translation>
    </message>
    <message>
        <source>Connect to a &amp;server …</source>
        <translation>Kết nối tới máy &amp;chủ …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>&amp;Close library</source>
        <translation>Đón&amp;g thư viện</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;About Recollect</source>
        <translation>&amp;Giới thiệu Recollect</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm kiếm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>Kết quả tiếp th&amp;eo</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Kết quả tiếp theo</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>Kết quả t&amp;rước</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Ghim</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Ghim</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Bỏ g&amp;him</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Lưu trữ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>&amp;Bỏ lưu trữ</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Bỏ lưu trữ</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Chuyển vào thùng &amp;rác</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation>&amp;Khôi phục từ thùng rác</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Xuất …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>&amp;All conversations</source>
        <translation>Tất &amp;cả cuộc trò chuyện</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>Đã &amp;ghim</translation>
    </message>
    <message>
        <source>A&amp;rchived</source>
        <translation>Đã &amp;lưu trữ</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>Thùng &amp;rác</translation>
    </message>
    <message>
        <source>Go to the l&amp;ist</source>
        <translation>Tới danh &amp;sách</translation>
    </message>
    <message>
        <source>Go to the r&amp;eader</source>
        <translation>Tới kh&amp;ung đọc</translation>
    </message>
    <message>
        <source>&amp;Libraries and connections …</source>
        <translation>Thư viện và &amp;kết nối …</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Try the &amp;demo library</source>
        <translation>Dùng thử thư viện &amp;mẫu</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Bản mẫu</translation>
    </message>
    <message>
        <source>&amp;Remove the demo library …</source>
        <translation>&amp;Xóa thư viện mẫu …</translation>
    </message>
    <message>
        <source>Remove demo</source>
        <translation>Xóa bản mẫu</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Cài đặ&amp;t …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>I&amp;mports so far …</source>
        <translation>&amp;Lịch sử nhập …</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Lịch sử nhập</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;In …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>&amp;Mở trong cửa sổ mới</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Cửa sổ mới</translation>
    </message>
    <message>
        <source>Ta&amp;gs …</source>
        <translation>&amp;Thẻ …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Re&amp;name …</source>
        <translation>Đổi tê&amp;n …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Mark as r&amp;ead</source>
        <translation>Đánh &amp;dấu đã đọc</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>Mark as unr&amp;ead</source>
        <translation>Đánh dấu &amp;chưa đọc</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>&amp;Delete for good …</source>
        <translation>Xóa &amp;vĩnh viễn …</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Empt&amp;y the trash …</source>
        <translation>Dọn sạch thùng &amp;rác …</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Dọn thùng rác</translation>
    </message>
    <message>
        <source>&amp;Memories</source>
        <translation>&amp;Ký ức</translation>
    </message>
    <message>
        <source>Rena&amp;me the tag …</source>
        <translation>Đổ&amp;i tên thẻ …</translation>
    </message>
    <message>
        <source>Remo&amp;ve the tag</source>
        <translation>&amp;Xóa thẻ</translation>
    </message>
    <message>
        <source>Edit the saved s&amp;earch …</source>
        <translation>&amp;Sửa tìm kiếm đã lưu …</translation>
    </message>
    <message>
        <source>Remove the save&amp;d search</source>
        <translation>&amp;Xóa tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>T&amp;iến</translation>
    </message>
    <message>
        <source>&amp;Recent conversations</source>
        <translation>Cuộc trò chuyện &amp;gần đây</translation>
    </message>
    <message>
        <source>Sort: &amp;newest first</source>
        <translation>Sắp xếp: &amp;mới nhất trước</translation>
    </message>
    <message>
        <source>Sort: &amp;oldest first</source>
        <translation>Sắp xếp: cũ &amp;nhất trước</translation>
    </message>
    <message>
        <source>Sort: &amp;by title</source>
        <translation>Sắp xếp: th&amp;eo tiêu đề</translation>
    </message>
    <message>
        <source>Sort: &amp;longest first</source>
        <translation>Sắp xếp: &amp;dài nhất trước</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation>Tìm t&amp;rong cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Sao chép dạng &amp;Markdown</translation>
    </message>
    <message>
        <source>Select the &amp;whole conversation</source>
        <translation>Chọn toàn &amp;bộ cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the message</source>
        <translation>Sao chép địa &amp;chỉ của tin nhắn</translation>
    </message>
    <message>
        <source>Outline of your &amp;questions</source>
        <translation>Dàn ý các câu &amp;hỏi của bạn</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dàn ý</translation>
    </message>
    <message>
        <source>&amp;Next message of yours</source>
        <translation>Tin nhắn tiếp th&amp;eo của bạn</translation>
    </message>
    <message>
        <source>&amp;Previous message of yours</source>
        <translation>Tin nhắn &amp;trước của bạn</translation>
    </message>
    <message>
        <source>&amp;Jump to a date …</source>
        <translation>Chuyển tới &amp;ngày …</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Chuyển tới ngày</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Phóng to chữ</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Thu nhỏ chữ</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Cỡ chữ &amp;bình thường</translation>
    </message>
    <message>
        <source>Ne&amp;west hits first</source>
        <translation>Kết quả &amp;mới nhất trước</translation>
    </message>
    <message>
        <source>&amp;Best hits first</source>
        <translation>Kết quả &amp;phù hợp nhất trước</translation>
    </message>
    <message>
        <source>B&amp;uild a search …</source>
        <translation>&amp;Bộ lọc tìm kiếm …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>&amp;Keep this search …</source>
        <translation>&amp;Lưu tìm kiếm này …</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Lưu tìm kiếm này</translation>
    </message>
    <message>
        <source>Clear the search &amp;history</source>
        <translation>Xóa lị&amp;ch sử tìm kiếm</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>Đ&amp;i tới …</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>&amp;New memory</source>
        <translation>Ký ức &amp;mới</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Ký ức mới</translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation>&amp;Ghi nhớ điều này</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Ghi nhớ</translation>
    </message>
    <message>
        <source>&amp;Save the memory</source>
        <translation>&amp;Lưu ký ức</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Bỏ các thay đổi</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>&amp;Thẻ …</translation>
    </message>
    <message>
        <source>&amp;Importance …</source>
        <translation>Mức &amp;quan trọng …</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Mức quan trọng</translation>
    </message>
    <message>
        <source>Move the memory to tras&amp;h</source>
        <translation>Chuyển ký ức vào thùng &amp;rác</translation>
    </message>
    <message>
        <source>R&amp;estore the memory</source>
        <translation>&amp;Khôi phục ký ức</translation>
    </message>
    <message>
        <source>Delete the memory &amp;for good …</source>
        <translation>Xóa &amp;vĩnh viễn ký ức …</translation>
    </message>
    <message>
        <source>E&amp;xport the selected memories …</source>
        <translation>&amp;Xuất các ký ức đã chọn …</translation>
    </message>
    <message>
        <source>Export &amp;all memories of the list …</source>
        <translation>Xuất mọi ký ức trong &amp;danh sách …</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Xuất tất cả</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>Lư&amp;u mật khẩu trong chuỗi khóa</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Máy &amp;chủ</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Mã hóa</translation>
    </message>
    <message>
        <source>to find it again; may stay empty</source>
        <translation>để tìm lại sau; có thể để trống</translation>
    </message>
    <message>
        <source>this machine; or paste postgresql://…</source>
        <translation>máy này; hoặc dán postgresql://…</translation>
    </message>
    <message>
        <source>of pg_service.conf; mostly empty</source>
        <translation>trong pg_service.conf; thường để trống</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Cổn&amp;g</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Địa chỉ máy c&amp;hủ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Cơ &amp;sở dữ liệu</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Người dùng</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mật &amp;khẩu</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dịch vụ</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Chứng chỉ &amp;gốc</translation>
    </message>
    <message>
        <source>the one in your home folder, if there is one</source>
        <translation>tệp trong thư mục cá nhân của bạn, nếu có</translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation>Chứng chỉ của &amp;bạn</translation>
    </message>
    <message>
        <source>only where the server asks for one</source>
        <translation>chỉ khi máy chủ yêu cầu</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Khóa &amp;riêng</translation>
    </message>
    <message>
        <source>the private key of your certificate</source>
        <translation>khóa riêng của chứng chỉ của bạn</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>%1 is the kind of a file: &quot;Root certificate&quot;</extracomment>
        <translation>Chọn tệp: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.crt *.pem *.key *.cer)</source>
        <translation>Chứng chỉ và khóa (*.crt *.pem *.key *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>A connection never holds a password: the one in the address was moved to the password field.</source>
        <translation>Kết nối không bao giờ chứa mật khẩu: mật khẩu trong địa chỉ đã được chuyển sang ô mật khẩu.</translation>
    </message>
    <message>
        <source>Several hosts, of which the first that answers is taken, are separated by commas.</source>
        <translation>Có thể ghi nhiều máy chủ, cách nhau bằng dấu phẩy; máy đầu tiên trả lời sẽ được dùng.</translation>
    </message>
</context>
<context>
    <name>ui::ConversationActions</name>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>Đã ghim %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>Đã bỏ ghim %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>Đã lưu trữ %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>Đã bỏ lưu trữ %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>Đã chuyển %n cuộc trò chuyện vào thùng rác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>Đã khôi phục %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n conversation(s)?</source>
        <translation>
            <numerusform>Ghim %n cuộc trò chuyện?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n conversation(s)?</source>
        <translation>
            <numerusform>Bỏ ghim %n cuộc trò chuyện?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n conversation(s)?</source>
        <translation>
            <numerusform>Lưu trữ %n cuộc trò chuyện?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n conversation(s) out of the archive?</source>
        <translation>
            <numerusform>Bỏ lưu trữ %n cuộc trò chuyện?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the trash?</source>
        <translation>
            <numerusform>Chuyển %n cuộc trò chuyện vào thùng rác?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n conversation(s) from the trash?</source>
        <translation>
            <numerusform>Khôi phục %n cuộc trò chuyện từ thùng rác?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as read</source>
        <translation>
            <numerusform>Đã đánh dấu %n cuộc trò chuyện là đã đọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n conversation(s) as read?</source>
        <translation>
            <numerusform>Đánh dấu %n cuộc trò chuyện là đã đọc?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as unread</source>
        <translation>
            <numerusform>Đã đánh dấu %n cuộc trò chuyện là chưa đọc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n conversation(s) as unread?</source>
        <translation>
            <numerusform>Đánh dấu %n cuộc trò chuyện là chưa đọc?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n tin nhắn</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where a conversation was imported from: %1 is &quot;ChatGPT&quot;</extracomment>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConversationEditing</name>
    <message numerus="yes">
        <source>Changed the tags of %n conversation(s)</source>
        <translation>
            <numerusform>Đã thay đổi thẻ của %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n conversation(s) the tag “%1”</source>
        <translation>
            <numerusform>Đã gắn thẻ “%1” cho %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n conversation(s) the tag “%1”?</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>
            <numerusform>Gắn thẻ “%1” cho %n cuộc trò chuyện?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Gắn thẻ</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Đổi tên cuộc trò chuyện</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tiêu đề:</translation>
    </message>
    <message>
        <source>Renamed it “%1”</source>
        <extracomment>%1 is the new title of a conversation</extracomment>
        <translation>Đã đổi tên thành “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>Xóa vĩnh viễn %n cuộc trò chuyện?</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Thùng rác trống.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n conversation(s) in the trash for good?</source>
        <translation>
            <numerusform>Xóa vĩnh viễn tất cả %n cuộc trò chuyện trong thùng rác?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their messages and files go with them. This can&apos;t be undone.</source>
        <translation>Tin nhắn và tệp của chúng cũng bị xóa theo. Việc này không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>Đã xóa vĩnh viễn %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>conversations that came while the list was scrolled away</comment>
        <translation>
            <numerusform>%n cuộc trò chuyện mới</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationProvider</name>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>ui::CopyProgress</name>
    <message>
        <source>Copying: %1 of %2 messages. Escape stops it.</source>
        <extracomment>While a long selection is copied: %1 of %2 messages are done</extracomment>
        <translation>Đang sao chép: %1/%2 tin nhắn. Nhấn Escape để dừng.</translation>
    </message>
</context>
<context>
    <name>ui::DateNames</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The month of another year as a heading: %1 is its name, %2 the year</extracomment>
        <translation>%1 năm %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Cũ hơn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
</context>
<context>
    <name>ui::DatePopup</name>
    <message>
        <source>Days of this conversation</source>
        <translation>Các ngày của cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Above a calendar: the conversation&apos;s first and last day</extracomment>
        <translation>%1 đến %2</translation>
    </message>
</context>
<context>
    <name>ui::DemoController</name>
    <message>
        <source>Remove the demo library?</source>
        <translation>Xóa thư viện mẫu?</translation>
    </message>
    <message>
        <source>The made-up conversations are deleted, with all you did to them. Your own libraries stay as they are, and the demo can be made again.</source>
        <translation>Các cuộc trò chuyện giả định sẽ bị xóa, cùng mọi thứ bạn đã làm với chúng. Các thư viện của bạn vẫn giữ nguyên, và có thể tạo lại bản mẫu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The demo library is removed.</source>
        <translation>Đã xóa thư viện mẫu.</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisPanel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Quyền</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Dừng kiểm tra</translation>
    </message>
    <message>
        <source>The test looks at each step of the connection and changes nothing on the server.</source>
        <translation>Kiểm tra từng bước của kết nối, không thay đổi gì trên máy chủ.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Đang kiểm tra …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Đang xem …</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Đã dừng trước khi có câu trả lời.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>Kết nối chưa hoạt động.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Kết nối hoạt động tốt.</translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>Nhập mật khẩu</translation>
    </message>
    <message>
        <source>Create the tables …</source>
        <translation>Tạo các bảng …</translation>
    </message>
    <message>
        <source>Upgrade the tables …</source>
        <translation>Nâng cấp các bảng …</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>for screen readers: %1 is the step of a test, %2 its outcome, %3 a sentence about it</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message>
        <source>Drop to import</source>
        <translation>Thả để nhập</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>%Ln tệp hoặc thư mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be brought in now</source>
        <translation>Lúc này không nhập được gì</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Chọn …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Tớ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toàn bộ thư viện</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất ra</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Hiện tr&amp;ong thư mục</translation>
    </message>
    <message>
        <source>To read in any editor and to publish; attachments lie beside the text.</source>
        <translation>Để đọc bằng mọi trình soạn thảo và để đăng tải; tệp đính kèm nằm cạnh văn bản.</translation>
    </message>
    <message>
        <source>Pages for any browser that need nothing but themselves, pictures included.</source>
        <translation>Trang mở được bằng mọi trình duyệt, không cần gì thêm, gồm cả hình ảnh.</translation>
    </message>
    <message>
        <source>The words alone; attachments are only named.</source>
        <translation>Chỉ có chữ; tệp đính kèm chỉ được nêu tên.</translation>
    </message>
    <message>
        <source>Complete, with all branches and files: another Recollect can bring it in.</source>
        <translation>Đầy đủ, với mọi nhánh và tệp: có thể nhập vào một Recollect khác.</translation>
    </message>
    <message>
        <source>All &amp;branches and earlier versions</source>
        <translation>Mọi nhánh và phiên &amp;bản trước</translation>
    </message>
    <message>
        <source>With &amp;attachments</source>
        <translation>Cả tệp đính &amp;kèm</translation>
    </message>
    <message>
        <source>All conversations in &amp;one file</source>
        <translation>Mọi cuộc trò chuyện trong một tệ&amp;p</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected conversation(s)</source>
        <translation>
            <numerusform>%Ln cuộc trò chuyện đã chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in “%1”</source>
        <translation>Mọi thứ trong “%1”</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what will be exported, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Tên tệp</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Thư mục</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln tin nhắn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conversation(s) · %2</source>
        <extracomment>%1 is a number, %2 &quot;340 messages&quot;</extracomment>
        <translation>
            <numerusform>%1/%Ln cuộc trò chuyện · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) · %1</source>
        <extracomment>%1 is &quot;340 messages&quot;</extracomment>
        <translation>
            <numerusform>%Ln cuộc trò chuyện · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are in %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>
            <numerusform>Đã xuất %Ln cuộc trò chuyện ra %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s) like these</source>
        <translation>
            <numerusform>… và %Ln dòng tương tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>Thay thế những gì đã có?</translation>
    </message>
    <message>
        <source>%1 exists already. Files of the same name are replaced; other files in a folder stay.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 đã tồn tại. Các tệp cùng tên sẽ bị thay thế; các tệp khác trong thư mục vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Thay thế</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
</context>
<context>
    <name>ui::ExportPreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>Đang tạo bản xem trước</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Không có gì để xuất.</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>Xem trước phần đầu</translation>
    </message>
</context>
<context>
    <name>ui::FiguresTable</name>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>For screen readers: %1 is &quot;Messages&quot;, %2 &quot;New&quot;, %3 a number</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>With the &amp;words</source>
        <translation>Có &amp;các từ</translation>
    </message>
    <message>
        <source>all of them, in any order</source>
        <translation>tất cả, theo thứ tự bất kỳ</translation>
    </message>
    <message>
        <source>With the &amp;phrase</source>
        <translation>Cụm từ chính &amp;xác</translation>
    </message>
    <message>
        <source>side by side, as written</source>
        <translation>đứng liền nhau, đúng như đã viết</translation>
    </message>
    <message>
        <source>Wi&amp;thout</source>
        <translation>&amp;Không có</translation>
    </message>
    <message>
        <source>none of these words</source>
        <translation>không có từ nào trong số này</translation>
    </message>
    <message>
        <source>&amp;Look through</source>
        <translation>Tìm tr&amp;ong</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>Người &amp;viết</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Bất kỳ ai</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Thẻ</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Mô hình</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Nguồn</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>Ngườ&amp;i</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>Trạng t&amp;hái</translation>
    </message>
    <message>
        <source>Any but the trash</source>
        <translation>Tất cả trừ thùng rác</translation>
    </message>
    <message>
        <source>&amp;Contains</source>
        <translation>Chứ&amp;a</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>Từ ngà&amp;y</translation>
    </message>
    <message>
        <source>Be&amp;fore</source>
        <translation>T&amp;rước ngày</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Ngoài ra: %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Tìm trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Kết quả tiếp theo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Đang tìm …</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The hit that is looked at: %1, of more than %2</extracomment>
        <translation>%1 trong hơn %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The hit that is looked at: %1 of %2</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ui::HitDelegate</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s)</source>
        <translation>
            <numerusform>Hiện thêm %n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Trong thùng rác</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
</context>
<context>
    <name>ui::ImportAssistant</name>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>&amp;Lưu báo cáo …</translation>
    </message>
    <message>
        <source>&amp;Undo this import …</source>
        <translation>&amp;Hoàn tác lần nhập này …</translation>
    </message>
    <message>
        <source>Show &amp;what came in</source>
        <translation>&amp;Xem nội dung đã nhập</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Đang xem qua các tệp …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Đang nhập …</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Chạy &amp;trong nền</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Hủ&amp;y</translation>
    </message>
    <message>
        <source>This is what was found. The library is read only: nothing can be imported into it.</source>
        <translation>Đây là những gì đã tìm thấy. Thư viện này chỉ đọc: không thể nhập gì vào.</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>Đây là những gì đã tìm thấy</translation>
    </message>
    <message>
        <source>This is what was found: %1</source>
        <translation>Đây là những gì đã tìm thấy: %1</translation>
    </message>
    <message>
        <source>This is what was found: %1, %2</source>
        <extracomment>%1 is one or more names of formats, %2 two dates: &quot;ChatGPT&quot;, &quot;3/12/24 – 2/3/26&quot;</extracomment>
        <translation>Đây là những gì đã tìm thấy: %1, %2</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Đã hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>The import was stopped. What is in the library by now stays; importing again brings in the rest.</source>
        <translation>Đã dừng nhập. Những gì đã vào thư viện vẫn còn; nhập lại sẽ đưa vào phần còn lại.</translation>
    </message>
    <message>
        <source>Everything is in the library</source>
        <translation>Tất cả đã được đưa vào thư viện</translation>
    </message>
    <message>
        <source>The library had all of this already</source>
        <translation>Thư viện đã có sẵn tất cả những thứ này</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Đang hoàn tác lần nhập …</translation>
    </message>
    <message numerus="yes">
        <source>Imported, but %n record(s) had problems</source>
        <translation>
            <numerusform>Đã nhập, nhưng %n bản ghi có vấn đề</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) had problems</source>
        <translation>
            <numerusform>Không nhập được gì: %n bản ghi có vấn đề</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportController</name>
    <message>
        <source>Import files</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Exports (*.zip *.json *.jsonl)</source>
        <translation>Bản xuất (*.zip *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Nhập thư mục</translation>
    </message>
    <message>
        <source>This library is read only.</source>
        <translation>Thư viện này chỉ đọc.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln new conversation(s)</source>
        <translation>
            <numerusform>Đã nhập: %Ln cuộc trò chuyện mới</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFilesModel</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Từ – đến</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Không có ngày</translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Lịch sử nhập</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Chưa nhập gì</translation>
    </message>
    <message>
        <source>What you bring in from files is listed here, and can be taken back from here.</source>
        <translation>Những gì bạn nhập từ tệp được liệt kê ở đây và có thể hoàn tác từ đây.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Đang hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>&amp;Take back …</source>
        <translation>&amp;Hoàn tác …</translation>
    </message>
    <message>
        <source>Show its &amp;conversations</source>
        <translation>Xem các &amp;cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Đang hoàn tác lần nhập …</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Đã hoàn tác lần nhập.</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>cho %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Files that were found</source>
        <translation>Các tệp đã tìm thấy</translation>
    </message>
    <message>
        <source>&amp;Keep them under the name</source>
        <translation>Lư&amp;u dưới tên</translation>
    </message>
    <message>
        <source>Comparing with what the library has of this person …</source>
        <translation>Đang so sánh với những gì thư viện có của người này …</translation>
    </message>
    <message>
        <source>What the chosen files would bring. Nothing has been written yet.</source>
        <translation>Những gì sẽ được nhập từ các tệp đã chọn. Chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>ui::ImportProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Đang dừng …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln tin nhắn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) per second</source>
        <translation>
            <numerusform>%Ln tin nhắn mỗi giây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReportView</name>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>import-report.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu thành %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportUndo</name>
    <message>
        <source>Take the import back</source>
        <translation>Hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Hoàn tác lần nhập này?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) that it added will be removed.</source>
        <translation>
            <numerusform>%Ln cuộc trò chuyện do lần nhập này thêm vào sẽ bị xóa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) that it added will be removed.</source>
        <translation>
            <numerusform>%Ln ký ức do lần nhập này thêm vào sẽ bị xóa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it changed goes back to what it was. What was written into its conversations since then stays, and the conversations with it. This can&apos;t be undone, but the files can be imported again.</source>
        <translation>Những gì lần nhập này đã thay đổi sẽ trở lại như trước. Những gì được viết thêm vào các cuộc trò chuyện của lần nhập kể từ đó vẫn còn, và các cuộc trò chuyện ấy cũng vậy. Việc này không thể hoàn tác, nhưng có thể nhập lại các tệp.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardPage</name>
    <message>
        <source>No keys</source>
        <translation>Bỏ phím tắt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Reset all …</source>
        <translation>Đặt lại tất cả …</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Dùng cho lệnh này</translation>
    </message>
    <message>
        <source>Give every command its own keys again?</source>
        <translation>Đặt lại phím tắt mặc định cho mọi lệnh?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Các phím tắt bạn đã chọn sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Tìm lệnh hoặc phím</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys for “%1”: press them in the field.</source>
        <translation>Phím tắt cho “%1”: nhấn phím tắt trong ô này.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Chọn một lệnh để đổi phím tắt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 đang dùng cho “%2”.</translation>
    </message>
</context>
<context>
    <name>ui::LanguagePage</name>
    <message>
        <source>Dates and numbers look like this: %1 and %2.</source>
        <extracomment>%1 is a date with a time, %2 a number, both as the chosen language writes them</extracomment>
        <translation>Ngày và số trông như sau: %1 và %2.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>ui::LibrariesDialog</name>
    <message>
        <source>There is another connection named “%1”; choose another name.</source>
        <translation>Đã có kết nối khác tên “%1”; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Saved. The password goes to the keychain once the server has accepted it.</source>
        <translation>Đã lưu. Mật khẩu được giữ riêng, sau khi máy chủ chấp nhận.</translation>
    </message>
    <message>
        <source>%1 is off the list. The file itself is where it was.</source>
        <translation>%1 đã được bỏ khỏi danh sách. Tệp vẫn nằm ở chỗ cũ.</translation>
    </message>
    <message>
        <source>Remove the connection?</source>
        <translation>Xóa kết nối?</translation>
    </message>
    <message>
        <source>The connection “%1” and the password that the keychain keeps for it are removed. The database stays as it is.</source>
        <translation>Kết nối “%1” và mật khẩu mà chuỗi khóa giữ cho kết nối này sẽ bị xóa. Cơ sở dữ liệu vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The connection is removed. Its password, if the keychain has one, could not be removed: %1</source>
        <translation>Đã xóa kết nối. Không xóa được mật khẩu của kết nối (nếu chuỗi khóa có): %1</translation>
    </message>
    <message>
        <source>Create the tables of Recollect?</source>
        <translation>Tạo các bảng của Recollect?</translation>
    </message>
    <message>
        <source>Upgrade the tables of Recollect?</source>
        <translation>Nâng cấp các bảng của Recollect?</translation>
    </message>
    <message>
        <source>Recollect will create its tables in the database “%1”. Other programs that use this database will see them. What is there now stays as it is.</source>
        <translation>Recollect sẽ tạo các bảng của mình trong cơ sở dữ liệu “%1”. Các chương trình khác dùng cơ sở dữ liệu này sẽ thấy chúng. Những gì hiện có vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Recollect will change its tables in the database “%1”. If others use it too: older versions of Recollect, and services that expect the older tables, may stop working. Ask its administrator, and have a backup.</source>
        <translation>Recollect sẽ thay đổi các bảng của mình trong cơ sở dữ liệu “%1”. Người khác cũng dùng cơ sở dữ liệu này: các bản Recollect cũ hơn và các dịch vụ cần bảng cũ có thể ngừng hoạt động. Hãy hỏi quản trị viên và chuẩn bị bản sao lưu.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Nâng cấp</translation>
    </message>
    <message>
        <source>Working on the tables …</source>
        <translation>Đang xử lý các bảng …</translation>
    </message>
    <message>
        <source>Libraries and connections</source>
        <translation>Thư viện và kết nối</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Kiểm tr&amp;a</translation>
    </message>
    <message>
        <source>Choose a library on the left, or add one.</source>
        <translation>Chọn thư viện ở bên trái, hoặc thêm mới.</translation>
    </message>
    <message>
        <source>New connection to a server</source>
        <translation>Kết nối mới tới máy chủ</translation>
    </message>
    <message>
        <source>New library on this machine …</source>
        <translation>Thư viện mới trên máy này …</translation>
    </message>
    <message>
        <source>Open a library file …</source>
        <translation>Mở tệp thư viện …</translation>
    </message>
    <message>
        <source>Duplicate this connection</source>
        <translation>Nhân đôi kết nối này</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>A library on this machine is one file. Nobody else can see it, and it works without a network.</source>
        <translation>Thư viện trên máy này là một tệp. Không ai khác thấy được, và thư viện hoạt động không cần mạng.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Kết nố&amp;i</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Đang kết nối …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Đang mở …</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
</context>
<context>
    <name>ui::LibraryChooser</name>
    <message>
        <source>Recollect libraries (*.recollect)</source>
        <translation>Thư viện Recollect (*.recollect)</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Mở thư viện</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Thư viện mới</translation>
    </message>
</context>
<context>
    <name>ui::LibraryOpener</name>
    <message>
        <source>%1 The password is kept until Recollect ends, and asked for again after that.</source>
        <translation>%1 Mật khẩu được giữ cho đến khi Recollect kết thúc, sau đó sẽ được hỏi lại.</translation>
    </message>
</context>
<context>
    <name>ui::LibraryState</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a database, %2 the server it is on</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>read-only: the file can&apos;t be written</source>
        <translation>chỉ đọc: không ghi được tệp</translation>
    </message>
    <message>
        <source>read-only: the server follows another one</source>
        <translation>chỉ đọc: máy chủ là bản sao của máy chủ khác</translation>
    </message>
    <message>
        <source>read-only: set so on the server</source>
        <translation>chỉ đọc: được đặt như vậy trên máy chủ</translation>
    </message>
    <message>
        <source>read-only: this login may not change anything</source>
        <translation>chỉ đọc: tài khoản này không được thay đổi gì</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>chỉ đọc</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>với tên %1</translation>
    </message>
    <message>
        <source>The connection is lost; trying again. You can go on reading what is here, and nothing you typed is lost.</source>
        <translation>Đã mất kết nối; đang thử lại. Bạn có thể tiếp tục đọc những gì ở đây, và những gì bạn đã gõ không bị mất.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. Recollect tries again by itself. What is on the screen can be read and copied; searching and changing work again once the server answers.</source>
        <translation>Đã mất kết nối tới %1. Recollect tự thử lại. Có thể đọc và sao chép những gì trên màn hình; tìm kiếm và thay đổi sẽ hoạt động lại khi máy chủ trả lời.</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTree</name>
    <message>
        <source>Libraries and connections</source>
        <translation>Thư viện và kết nối</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Máy chủ</translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Mở địa chỉ này?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Recollect opens web and mail addresses only. This link names another kind:</source>
        <translation>Recollect chỉ mở địa chỉ web và email. Liên kết này thuộc loại khác:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
</context>
<context>
    <name>ui::ListPane</name>
    <message>
        <source>Sorted: oldest first</source>
        <translation>Sắp xếp: cũ nhất trước</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Sắp xếp theo tiêu đề</translation>
    </message>
    <message>
        <source>Sorted: longest first</source>
        <translation>Sắp xếp: dài nhất trước</translation>
    </message>
    <message>
        <source>Sorted: newest first</source>
        <translation>Sắp xếp: mới nhất trước</translation>
    </message>
    <message numerus="yes">
        <source>Memories have a trash of their own: &lt;a href=&quot;memories&quot;&gt;%n memory(s)&lt;/a&gt;</source>
        <extracomment>In the trash of the conversations. What stands between &lt;a&gt; and &lt;/a&gt; is a link</extracomment>
        <translation>
            <numerusform>Ký ức có thùng rác riêng: &lt;a href=&quot;memories&quot;&gt;%n ký ức&lt;/a&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Recollect</source>
        <translation>Recollect</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done before, a sentence such as &quot;Archived 3 conversations&quot;</extracomment>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>%1 – Recollect</source>
        <translation>%1 – Recollect</translation>
    </message>
</context>
<context>
    <name>ui::MemoriesController</name>
    <message>
        <source>This library is read-only: nothing can be added to it.</source>
        <translation>Thư viện này chỉ đọc: không thể thêm gì vào.</translation>
    </message>
</context>
<context>
    <name>ui::MemoriesPage</name>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>This search can&apos;t be understood</source>
        <translation>Không hiểu tìm kiếm này</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Try fewer or other words, another tag or a lower importance.</source>
        <translation>Hãy thử ít từ hơn hoặc từ khác, thẻ khác hoặc mức quan trọng thấp hơn.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>Memories that you move to the trash stay here until you delete them for good.</source>
        <translation>Các ký ức bạn chuyển vào thùng rác ở lại đây cho đến khi bạn xóa vĩnh viễn.</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>Chưa có ký ức nào</translation>
    </message>
    <message>
        <source>A memory is something to keep in mind: what an assistant noted about you, or what you write down yourself, such as a decision, a taste or a fact that you looked up once.</source>
        <translation>Ký ức là điều cần ghi nhớ: điều trợ lý ghi lại về bạn, hoặc điều bạn tự viết, như một quyết định, một sở thích hoặc một thông tin bạn từng tra cứu.</translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n ký ức</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag them, change their importance, export them or move them to the trash with a right click on the list.</source>
        <translation>Nhấp chuột phải vào danh sách để gắn thẻ, đổi mức quan trọng, xuất hoặc chuyển chúng vào thùng rác.</translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation>Chưa mở ký ức nào</translation>
    </message>
    <message>
        <source>Choose one in the list to read and change it here.</source>
        <translation>Chọn một ký ức trong danh sách để đọc và sửa ở đây.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A memory that was begun: %1 its question, %2 when it was written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n bản dang dở</numerusform>
        </translation>
    </message>
    <message>
        <source>What you began to write and did not save</source>
        <translation>Những gì bạn bắt đầu viết mà chưa lưu</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Xuất và nhập</translation>
    </message>
</context>
<context>
    <name>ui::MemoryActions</name>
    <message numerus="yes">
        <source>Moved %n memory(s) to the trash</source>
        <translation>
            <numerusform>Đã chuyển %n ký ức vào thùng rác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n memory(s)</source>
        <translation>
            <numerusform>Đã khôi phục %n ký ức</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>Xóa vĩnh viễn “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n memory(s) for good?</source>
        <translation>
            <numerusform>Xóa vĩnh viễn %n ký ức?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Việc này không thể hoàn tác.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Xóa vĩnh viễn</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n memory(s)</source>
        <translation>
            <numerusform>Đã thay đổi thẻ của %n ký ức</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the importance of %n memory(s)</source>
        <translation>
            <numerusform>Đã thay đổi mức quan trọng của %n ký ức</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryConflict</name>
    <message>
        <source>Two texts of one memory</source>
        <translation>Hai bản của một ký ức</translation>
    </message>
    <message>
        <source>Somebody else changed this memory while you were writing. On one side is what you wrote: take over from the other what you want, and save. Until then both are kept.</source>
        <translation>Người khác đã thay đổi ký ức này trong lúc bạn viết. Một bên là những gì bạn đã viết: hãy lấy từ bên kia những gì bạn muốn rồi lưu. Cho đến lúc đó cả hai vẫn được giữ.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Bản bạn viết</translation>
    </message>
    <message>
        <source>In the library now</source>
        <translation>Bản trong thư viện</translation>
    </message>
    <message>
        <source>Question or title</source>
        <translation>Câu hỏi hoặc tiêu đề</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Bối cảnh</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Mức quan trọng</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Chưa đánh giá</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công khai</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Không công khai</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Ai được xem</translation>
    </message>
    <message>
        <source>Take over this text</source>
        <translation>Lấy bản này</translation>
    </message>
    <message>
        <source>%1, as you wrote it</source>
        <extracomment>%1 is a field such as &quot;Answer&quot;</extracomment>
        <translation>%1, như bạn đã viết</translation>
    </message>
    <message>
        <source>%1, as it is in the library</source>
        <extracomment>%1 is a field such as &quot;Answer&quot;</extracomment>
        <translation>%1, như trong thư viện</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <extracomment>%1 is a value such as &quot;7 of 10&quot;</extracomment>
        <translation>Như bạn chọn: %1</translation>
    </message>
    <message>
        <source>As in the library: %1</source>
        <extracomment>%1 is a value such as &quot;7 of 10&quot;</extracomment>
        <translation>Như trong thư viện: %1</translation>
    </message>
    <message>
        <source>&amp;Save your text</source>
        <translation>&amp;Lưu bản của bạn</translation>
    </message>
    <message>
        <source>&amp;Keep the library&apos;s version</source>
        <translation>&amp;Giữ bản trong thư viện</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>Để &amp;sau</translation>
    </message>
</context>
<context>
    <name>ui::MemoryDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Second line of a memory in the list: %1 whose it is, %2 the beginning of its answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>Mức quan trọng: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Thẻ: %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công khai</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Có thay đổi chưa lưu</translation>
    </message>
</context>
<context>
    <name>ui::MemoryEditor</name>
    <message>
        <source>Discarded the changes to “%1”</source>
        <translation>Đã bỏ các thay đổi của “%1”</translation>
    </message>
    <message>
        <source>There are unsaved changes from %1.</source>
        <translation>Có thay đổi chưa lưu từ %1.</translation>
    </message>
    <message>
        <source>C&amp;ontinue writing</source>
        <translation>Viết tiế&amp;p</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>This memory is in the trash.</source>
        <translation>Ký ức này nằm trong thùng rác.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Thư viện này chỉ được mở để đọc.</translation>
    </message>
    <message>
        <source>Somebody else has changed this memory while you were writing.</source>
        <translation>Người khác đã thay đổi ký ức này trong lúc bạn viết.</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>So sánh …</translation>
    </message>
    <message>
        <source>This memory was deleted meanwhile. Saving makes a new one of what you wrote.</source>
        <translation>Ký ức này đã bị xóa trong lúc đó. Lưu sẽ tạo ký ức mới từ những gì bạn đã viết.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Bỏ tha&amp;y đổi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Your changes to “%1” are kept as a draft</source>
        <translation>Thay đổi của bạn với “%1” được giữ làm bản nháp</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Đang lưu …</translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft on this machine</source>
        <translation>Chưa lưu; được giữ làm bản nháp trên máy này</translation>
    </message>
    <message>
        <source>A new memory</source>
        <translation>Ký ức mới</translation>
    </message>
    <message>
        <source>Wrote down “%1”</source>
        <translation>Đã ghi lại “%1”</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>Đã lưu “%1”</translation>
    </message>
    <message>
        <source>Discarded “%1”</source>
        <translation>Đã bỏ “%1”</translation>
    </message>
</context>
<context>
    <name>ui::MemoryExport</name>
    <message>
        <source>Export all memories of the list</source>
        <translation>Xuất mọi ký ức trong danh sách</translation>
    </message>
    <message numerus="yes">
        <source>Export %n memory(s)</source>
        <translation>
            <numerusform>Xuất %n ký ức</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown, to read and to publish (*.md)</source>
        <translation>Markdown, để đọc và đăng tải (*.md)</translation>
    </message>
    <message>
        <source>JSON, complete: for another Recollect (*.json)</source>
        <translation>JSON, đầy đủ: cho một Recollect khác (*.json)</translation>
    </message>
    <message>
        <source>memories</source>
        <comment>name of a file</comment>
        <translation>memories</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n memory(s) to %1</source>
        <translation>
            <numerusform>Đã xuất %n ký ức ra %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryFilterBar</name>
    <message>
        <source>Search in the memories</source>
        <translation>Tìm trong ký ức</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Least importance</source>
        <translation>Mức quan trọng tối thiểu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Thứ tự sắp xếp</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Mọi thẻ</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Any importance</source>
        <translation>Mọi mức quan trọng</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 trở lên</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công khai</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation>Thay đổi gần nhất trước</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>Quan trọng nhất trước</translation>
    </message>
    <message>
        <source>Show the memories in the trash</source>
        <translation>Hiện các ký ức trong thùng rác</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <extracomment>A button that shows the trash; %1 is how many memories are in it</extracomment>
        <translation>Thùng rác (%1)</translation>
    </message>
</context>
<context>
    <name>ui::MemoryForm</name>
    <message>
        <source>&amp;Public: others may see it</source>
        <translation>Công khai: người khác x&amp;em được</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Ký ức này nói về điều gì?</translation>
    </message>
    <message>
        <source>What is to be kept in mind?</source>
        <translation>Cần ghi nhớ điều gì?</translation>
    </message>
    <message>
        <source>When does it matter?</source>
        <translation>Khi nào điều đó quan trọng?</translation>
    </message>
    <message>
        <source>&amp;Question or title</source>
        <translation>Câ&amp;u hỏi hoặc tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Câu t&amp;rả lời</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>&amp;Bối cảnh</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>T&amp;hẻ</translation>
    </message>
    <message>
        <source>&amp;Whose memory</source>
        <translation>Ký ức của &amp;ai</translation>
    </message>
    <message>
        <source>I&amp;mportance</source>
        <translation>Mức &amp;quan trọng</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>Đá&amp;nh giá</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Chưa đánh giá</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A rating: %1 of %2 stars, so to speak</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Viết vào %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Sửa vào %1</translation>
    </message>
    <message>
        <source>Came with an import from %1</source>
        <translation>Được nhập từ %1</translation>
    </message>
    <message>
        <source>Go to the message it came from</source>
        <translation>Đi tới tin nhắn gốc</translation>
    </message>
    <message>
        <source>Go to the conversation it came from</source>
        <translation>Đi tới cuộc trò chuyện gốc</translation>
    </message>
</context>
<context>
    <name>ui::MemoryImportanceDialog</name>
    <message numerus="yes">
        <source>Importance of %n memory(s)</source>
        <translation>
            <numerusform>Mức quan trọng của %n ký ức</numerusform>
        </translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Mức quan trọng</translation>
    </message>
</context>
<context>
    <name>ui::MemoryList</name>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
</context>
<context>
    <name>ui::MemoryPage</name>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>importance %1 of %2</source>
        <translation>mức quan trọng %1/%2</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Sử&amp;a</translation>
    </message>
</context>
<context>
    <name>ui::MemoryTagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n memory(s)</source>
        <translation>
            <numerusform>Thẻ của %n ký ức</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Thẻ cần thêm</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;hêm</translation>
    </message>
    <message>
        <source>Keep these; what is unchecked is taken away</source>
        <translation>Giữ các thẻ này; thẻ bỏ chọn sẽ bị gỡ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::MemoryTexts</name>
    <message>
        <source>%1 of 10 – a trifle</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1/10 – vụn vặt</translation>
    </message>
    <message>
        <source>%1 of 10 – minor</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1/10 – nhỏ</translation>
    </message>
    <message>
        <source>%1 of 10 – normal</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1/10 – bình thường</translation>
    </message>
    <message>
        <source>%1 of 10 – important</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1/10 – quan trọng</translation>
    </message>
    <message>
        <source>%1 of 10 – essential</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1/10 – thiết yếu</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Ký ức mới</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Thư viện</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Tì&amp;m kiếm</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Ký ức</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i tới</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>ui::MessageContent</name>
    <message>
        <source>A tool failed</source>
        <translation>Công cụ không thành công</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 không thành công</translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation>Đã dùng công cụ</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>Đã dùng %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Đầu ra</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Lời nhắc hệ thống</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Kết quả của công cụ</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Kết quả của %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Suy luận</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: %1 who wrote it, %2 when, %3 the message</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <extracomment>Under a message: numbers that lead to what it was made from; %1 are the numbers</extracomment>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <extracomment>%1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>Đã suy luận trong %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageDocument</name>
    <message>
        <source>[Image: %1]</source>
        <extracomment>Stands in a text where an image of the web would be; %1 describes it</extracomment>
        <translation>[Hình ảnh: %1]</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
</context>
<context>
    <name>ui::MessageItem</name>
    <message>
        <source>edited</source>
        <translation>đã sửa</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n character(s) left)</source>
        <translation>
            <numerusform>Hiện thêm (còn %n ký tự)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An attached file: %1 its name, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not in the library</source>
        <extracomment>An attached file that the export did not contain; %1 is its name</extracomment>
        <translation>%1 · không có trong thư viện</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among the alternatives of a message: %1 of %2</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi tê&amp;n</translation>
    </message>
</context>
<context>
    <name>ui::NoResultsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Searched the memories for: %1</source>
        <translation>Đã tìm trong ký ức: %1</translation>
    </message>
    <message>
        <source>Searched the messages in the trash for: %1</source>
        <translation>Đã tìm trong tin nhắn ở thùng rác: %1</translation>
    </message>
    <message>
        <source>Searched all messages outside the trash for: %1</source>
        <translation>Đã tìm trong mọi tin nhắn ngoài thùng rác: %1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <extracomment>A button that takes a condition out of a search: %1 is the condition, such as &quot;Tag: recipes&quot;</extracomment>
        <translation>Bỏ: %1</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Tìm trong tất cả cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>Tìm trong tin nhắn</translation>
    </message>
    <message>
        <source>Search in memories</source>
        <translation>Tìm trong ký ức</translation>
    </message>
    <message>
        <source>Search in the trash</source>
        <translation>Tìm trong thùng rác</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa nội dung tìm kiếm</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePanel</name>
    <message>
        <source>Your questions</source>
        <translation>Câu hỏi của bạn</translation>
    </message>
    <message>
        <source>Your questions in this conversation</source>
        <translation>Câu hỏi của bạn trong cuộc trò chuyện này</translation>
    </message>
</context>
<context>
    <name>ui::Pace</name>
    <message>
        <source>A few seconds left</source>
        <translation>Còn vài giây</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>Còn khoảng %Ln giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Còn khoảng %Ln phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <translation>
            <numerusform>Còn khoảng %Ln giờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Lưu trong chuỗi khóa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>Pinned</source>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Tất cả cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>Chưa ghim gì</translation>
    </message>
    <message>
        <source>Pin the conversations you come back to, and find them here.</source>
        <translation>Hãy ghim những cuộc trò chuyện bạn hay quay lại, và tìm chúng ở đây.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Chưa lưu trữ gì</translation>
    </message>
    <message>
        <source>Archive what is done: it leaves the list, and search still finds it.</source>
        <translation>Hãy lưu trữ những gì đã xong: chúng rời khỏi danh sách, nhưng vẫn tìm kiếm được.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>What you move to the trash stays here until you delete it for good.</source>
        <translation>Những gì bạn chuyển vào thùng rác ở lại đây cho đến khi bạn xóa vĩnh viễn.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Chưa có cuộc trò chuyện nào</translation>
    </message>
    <message>
        <source>Bring in the export of ChatGPT, Claude or another assistant: choose the files, or drop them on this window.</source>
        <translation>Nhập bản xuất của ChatGPT, Claude hoặc trợ lý khác: chọn tệp, hoặc thả tệp vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Viết ở đây</translation>
    </message>
    <message>
        <source>No model named</source>
        <translation>Không rõ mô hình</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>The conversations that came with one import; %1 is its number</extracomment>
        <translation>Lần nhập %1</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>Không có gì mang thẻ này</translation>
    </message>
    <message>
        <source>Drop conversations on the tag, or give it to them from their menu.</source>
        <translation>Hãy thả cuộc trò chuyện vào thẻ, hoặc gắn thẻ từ menu của chúng.</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Không còn gì ở đây</translation>
    </message>
    <message>
        <source>Its conversations are in the trash or were deleted.</source>
        <translation>Các cuộc trò chuyện nằm trong thùng rác hoặc đã bị xóa.</translation>
    </message>
    <message>
        <source>Nothing of this import is here</source>
        <translation>Không có gì của lần nhập này ở đây</translation>
    </message>
    <message>
        <source>Its conversations are in the trash, or the import was taken back.</source>
        <translation>Các cuộc trò chuyện nằm trong thùng rác, hoặc lần nhập đã được hoàn tác.</translation>
    </message>
</context>
<context>
    <name>ui::PlaceActions</name>
    <message>
        <source>Rename the tag</source>
        <translation>Đổi tên thẻ</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Thẻ:</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <extracomment>%1 is a tag, %2 its new name</extracomment>
        <translation>Đã đổi tên thẻ “%1” thành “%2”</translation>
    </message>
    <message>
        <source>Removed the tag “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Đã xóa thẻ “%1”</translation>
    </message>
</context>
<context>
    <name>ui::PlaceProvider</name>
    <message>
        <source>Tags and places</source>
        <translation>Thẻ và vị trí</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n cuộc trò chuyện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlaceTree</name>
    <message>
        <source>Saved searches</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
</context>
<context>
    <name>ui::PlacesModel</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>%1 is the name of a place in the sidebar</extracomment>
        <translation>
            <numerusform>%1, %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintController</name>
    <message>
        <source>Select a conversation to print it.</source>
        <translation>Chọn một cuộc trò chuyện để in.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Preparing the pages …</source>
        <translation>Đang chuẩn bị trang in …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln page(s)</source>
        <translation>
            <numerusform>Đã in %Ln trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintTask</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Đã hủy in.</translation>
    </message>
    <message>
        <source>The printer can&apos;t be used.</source>
        <translation>Không dùng được máy in.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyPage</name>
    <message>
        <source>Recollect sends nothing anywhere: it talks to the servers that you connect to, and to nobody else.</source>
        <translation>Recollect không gửi gì đi đâu: chương trình chỉ liên lạc với các máy chủ mà bạn kết nối, không với ai khác.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Thư viện gần đây</translation>
    </message>
    <message>
        <source>The list of the libraries you opened. The libraries themselves stay, and saved connections too.</source>
        <translation>Danh sách các thư viện bạn đã mở. Bản thân các thư viện vẫn còn, và các kết nối đã lưu cũng vậy.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Lịch sử tìm kiếm</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Quên …</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <extracomment>for screen readers: %1 is what is forgotten, &quot;Search history&quot;</extracomment>
        <translation>Quên: %1</translation>
    </message>
    <message>
        <source>Forget this?</source>
        <translation>Quên mục này?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quên</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Đã quên: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>When something goes wrong, the details are written to a log on this machine: no passwords and no words of your conversations.</source>
        <translation>Khi có trục trặc, chi tiết được ghi vào nhật ký trên máy này: không có mật khẩu và không có nội dung cuộc trò chuyện của bạn.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Hiện thư mục</translation>
    </message>
    <message>
        <source>What you searched for in this and other libraries. Saved searches stay, and so do the drafts of memories that you have not saved.</source>
        <translation>Những gì bạn đã tìm trong thư viện này và các thư viện khác. Các tìm kiếm đã lưu vẫn còn, và cả bản nháp của những ký ức bạn chưa lưu.</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Thư mục nhật ký</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsModel</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Điều đã xảy ra</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsView</name>
    <message>
        <source>Kind of lines</source>
        <translation>Loại dòng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Filter these lines</source>
        <translation>Lọc các dòng này</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tất cả dòng</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tất cả tệp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look at</source>
        <translation>
            <numerusform>%Ln dòng cần xem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <extracomment>%1 is a number that is smaller than the other</extracomment>
        <translation>
            <numerusform>%1/%Ln dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueryChip</name>
    <message>
        <source>Condition: %1</source>
        <translation>Điều kiện: %1</translation>
    </message>
    <message>
        <source>Enter edits it, Delete removes it</source>
        <translation>Enter để sửa, Delete để xóa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a condition in the search field; %1 is the condition, %2 how it is written</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::QueryWords</name>
    <message>
        <source>Pinned</source>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Trong thùng rác</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Có mã</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Có hình ảnh</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Có tệp</translation>
    </message>
    <message>
        <source>With a tool call</source>
        <translation>Có lệnh gọi công cụ</translation>
    </message>
    <message>
        <source>With branches</source>
        <translation>Có nhánh</translation>
    </message>
    <message>
        <source>In memories</source>
        <translation>Trong ký ức</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <extracomment>%1 is who wrote a message: &quot;You&quot;, &quot;Assistant&quot;, &quot;System&quot;, &quot;Tool&quot;</extracomment>
        <translation>Người viết: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Trước: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Từ: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Ngày: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an operator such as &quot;Tag&quot;, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begins with “%1”</source>
        <translation>Bắt đầu bằng “%1”</translation>
    </message>
    <message>
        <source>Phrase “%1”</source>
        <translation>Cụm từ “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>%1 is a condition of a search, such as &quot;Pinned&quot; or &quot;Tag: recipes&quot;</extracomment>
        <translation>Không: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of a search of which one must hold</extracomment>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n tuần trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n tháng trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n năm trước</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A month, and a day, in the notation of QLocale::toString</extracomment>
        <translation>d MMM, yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Người viết</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Chứa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi tìm</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước ngày</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Vào ngày</translation>
    </message>
</context>
<context>
    <name>ui::ReaderHeader</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n tin nhắn</numerusform>
        </translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>trong thùng rác</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>đã lưu trữ</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with hits</source>
        <translation>
            <numerusform>%n tin nhắn có kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among the messages in which the search found something: %1 of %2</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last day of a conversation</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where a conversation was imported from: %1 is &quot;ChatGPT&quot;</extracomment>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReaderPane</name>
    <message>
        <source>Nothing is open</source>
        <translation>Chưa mở gì</translation>
    </message>
    <message>
        <source>Choose a conversation in the list to read it here.</source>
        <translation>Chọn một cuộc trò chuyện trong danh sách để đọc ở đây.</translation>
    </message>
</context>
<context>
    <name>ui::ReaderView</name>
    <message>
        <source>Conversation</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Đã sao chép địa chỉ</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Đã sao chép mã</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Sao chép mã này</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Sao chép tin nhắn này</translation>
    </message>
    <message>
        <source>Copy the address of this message</source>
        <translation>Sao chép địa chỉ của tin nhắn này</translation>
    </message>
    <message>
        <source>Remember this message</source>
        <translation>Ghi nhớ tin nhắn này</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Phiên bản trước</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Phiên bản sau</translation>
    </message>
</context>
<context>
    <name>ui::ReaderWindow</name>
    <message>
        <source>Recollect</source>
        <translation>Recollect</translation>
    </message>
    <message>
        <source>%1 – Recollect</source>
        <extracomment>The title of a window: %1 is the title of a conversation</extracomment>
        <translation>%1 – Recollect</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPage</name>
    <message>
        <source>&amp;Width of the text</source>
        <translation>Độ &amp;rộng văn bản</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Hẹp</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Rộng</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Rộng bằng cửa sổ</translation>
    </message>
    <message>
        <source>Lines of up to about 80 characters are the easiest to read.</source>
        <translation>Dòng dài đến khoảng 80 ký tự là dễ đọc nhất.</translation>
    </message>
</context>
<context>
    <name>ui::RecentPopup</name>
    <message>
        <source>Recent conversations</source>
        <translation>Cuộc trò chuyện gần đây</translation>
    </message>
</context>
<context>
    <name>ui::RememberDialog</name>
    <message>
        <source>Write down a memory</source>
        <translation>Ghi lại ký ức</translation>
    </message>
    <message>
        <source>“%1” is kept as a draft among the memories</source>
        <translation>“%1” được giữ làm bản nháp trong mục ký ức</translation>
    </message>
</context>
<context>
    <name>ui::ResultsList</name>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm kiếm</translation>
    </message>
</context>
<context>
    <name>ui::SaveSearchDialog</name>
    <message>
        <source>Keep a search</source>
        <translation>Lưu tìm kiếm</translation>
    </message>
    <message>
        <source>Edit a search</source>
        <translation>Sửa tìm kiếm</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Phù hợp nhất trước</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>Tìm &amp;kiếm</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>T&amp;hứ tự</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Hãy cho biết cần tìm gì.</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Hãy đặt tên cho tìm kiếm.</translation>
    </message>
</context>
<context>
    <name>ui::SavedSearchActions</name>
    <message>
        <source>Kept the search “%1”</source>
        <translation>Đã lưu tìm kiếm “%1”</translation>
    </message>
    <message>
        <source>Changed the search “%1”</source>
        <translation>Đã thay đổi tìm kiếm “%1”</translation>
    </message>
    <message>
        <source>Removed the search “%1”</source>
        <translation>Đã xóa tìm kiếm “%1”</translation>
    </message>
</context>
<context>
    <name>ui::SavedSearchProvider</name>
    <message>
        <source>Saved searches</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
</context>
<context>
    <name>ui::SearchController</name>
    <message>
        <source>That was the last hit.</source>
        <translation>Đó là kết quả cuối cùng.</translation>
    </message>
    <message>
        <source>That was the first hit.</source>
        <translation>Đó là kết quả đầu tiên.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search in all conversations</source>
        <translation>Tìm trong tất cả cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without, from:user, model:name, source:name, is:pinned, has:code, before:2026-01-31, in:memories</source>
        <translation>Từ, &quot;cụm từ&quot;, -loại trừ, from:user, model:tên, source:tên, is:pinned, has:code, before:2026-01-31, in:memories</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa nội dung tìm kiếm</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Build a search without typing operators</source>
        <translation>Tạo tìm kiếm mà không cần gõ toán tử</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Tìm kiếm trước đây</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Search again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Đang tìm kiếm</translation>
    </message>
    <message>
        <source>This search can&apos;t be understood</source>
        <translation>Không hiểu tìm kiếm này</translation>
    </message>
    <message>
        <source>The search did not finish</source>
        <translation>Tìm kiếm không hoàn tất</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm kiếm</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Phù hợp nhất trước</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1 is &quot;Newest first&quot; or &quot;Best first&quot;</extracomment>
        <translation>Thứ tự: %1</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Đang tìm …</translation>
    </message>
    <message numerus="yes">
        <source>The best %n hit(s) of many</source>
        <translation>
            <numerusform>%n kết quả phù hợp nhất trong rất nhiều kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ hits</source>
        <translation>%1+ kết quả</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelectionPage</name>
    <message numerus="yes">
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Các trang cài đặt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Dung lượng</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutModel</name>
    <message>
        <source>Changed by you</source>
        <translation>Do bạn thay đổi</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Không có phím</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Vị trí</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Your conversations, in one place</source>
        <translation>Các cuộc trò chuyện của bạn, ở một nơi</translation>
    </message>
    <message>
        <source>Recollect keeps what you and your AI assistants said: find it, read it, keep it in order. Nothing is sent to anybody.</source>
        <translation>Recollect lưu giữ những gì bạn và các trợ lý AI đã nói: tìm, đọc và sắp xếp. Không có gì được gửi cho ai.</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Making the demo library …</source>
        <translation>Đang tạo thư viện mẫu …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>All libraries and connections</source>
        <translation>Mọi thư viện và kết nối</translation>
    </message>
    <message>
        <source>A library file that is on this machine</source>
        <translation>Tệp thư viện trên máy này</translation>
    </message>
    <message>
        <source>The PostgreSQL database of a team or a chatbot</source>
        <translation>Cơ sở dữ liệu PostgreSQL của nhóm hoặc chatbot</translation>
    </message>
    <message>
        <source>Made-up conversations, in a file of their own that can be removed again</source>
        <translation>Các cuộc trò chuyện giả định, trong tệp riêng có thể xóa đi</translation>
    </message>
    <message>
        <source>Exports of ChatGPT and Claude, a chatbot&apos;s folders of JSON files, or what Recollect exported</source>
        <translation>Bản xuất của ChatGPT và Claude, các thư mục tệp JSON của chatbot, hoặc những gì Recollect đã xuất</translation>
    </message>
</context>
<context>
    <name>ui::StatusArea</name>
    <message>
        <source>Stop the import</source>
        <translation>Dừng nhập</translation>
    </message>
    <message>
        <source>Stop making the demo library</source>
        <translation>Dừng tạo thư viện mẫu</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Đang mở %1 …</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Chưa mở thư viện nào</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n conversation(s)</source>
        <translation>
            <numerusform>Đang nhập: %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Đang tạo thư viện mẫu</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
</context>
<context>
    <name>ui::StoragePage</name>
    <message>
        <source>Show the folder</source>
        <translation>Hiện thư mục</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Ký ức</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Chưa mở thư viện nào</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Đang đếm …</translation>
    </message>
    <message>
        <source>%1, with %2 messages</source>
        <extracomment>%1 and %2 are numbers, as in &quot;300, with 6,000 messages&quot;</extracomment>
        <translation>%1, với %2 tin nhắn</translation>
    </message>
    <message>
        <source>%1, of %2 in all</source>
        <extracomment>%1 is a number, %2 a size, as in &quot;12, of 3.4 MB in all&quot;</extracomment>
        <translation>%1, tổng cộng %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Xóa lịch sử</translation>
    </message>
</context>
<context>
    <name>ui::Suggestions</name>
    <message>
        <source>conversations with a tag</source>
        <translation>cuộc trò chuyện có thẻ</translation>
    </message>
    <message>
        <source>who wrote the message</source>
        <translation>ai viết tin nhắn</translation>
    </message>
    <message>
        <source>which AI model answered</source>
        <translation>mô hình AI nào đã trả lời</translation>
    </message>
    <message>
        <source>where a conversation came from</source>
        <translation>cuộc trò chuyện đến từ đâu</translation>
    </message>
    <message>
        <source>whose conversation it is</source>
        <translation>cuộc trò chuyện của ai</translation>
    </message>
    <message>
        <source>pinned, archived, trashed or unread</source>
        <translation>đã ghim, đã lưu trữ, trong thùng rác hoặc chưa đọc</translation>
    </message>
    <message>
        <source>code, images, files, tool calls or branches</source>
        <translation>mã, hình ảnh, tệp, lệnh gọi công cụ hoặc nhánh</translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation>trước một ngày nào đó</translation>
    </message>
    <message>
        <source>on a day or later</source>
        <translation>từ một ngày nào đó trở đi</translation>
    </message>
    <message>
        <source>on a day, in a month or a year</source>
        <translation>vào một ngày, một tháng hoặc một năm</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>các từ trong tiêu đề</translation>
    </message>
    <message>
        <source>in memories instead of messages</source>
        <translation>trong ký ức thay vì tin nhắn</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>Beside a tag, model, source or person: how many conversations</extracomment>
        <translation>
            <numerusform>%n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>năm %1</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Gỡ thẻ “%1”</translation>
    </message>
</context>
<context>
    <name>ui::TagChips</name>
    <message>
        <source>Tags: %1</source>
        <translation>Thẻ: %1</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tags of “%1”</source>
        <translation>Thẻ của “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Thẻ của %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Thêm thẻ</translation>
    </message>
    <message>
        <source>Add a tag, such as work or work/mail</source>
        <translation>Thêm thẻ, ví dụ công việc hoặc công việc/thư</translation>
    </message>
</context>
<context>
    <name>ui::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Thêm thẻ</translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year in a list, in the notation of QLocale::toString: day and short month.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>An older date in a list, in the notation of QLocale::toString: day, short month and year.</extracomment>
        <translation>d MMM, yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date in full, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Trợ lý</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Công cụ</translation>
    </message>
</context>
<context>
    <name>ui::TimeGap</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n ngày sau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>%n tuần sau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n tháng sau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation>
            <numerusform>%n năm sau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%n giờ sau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>Between two messages: %1 how much later (&quot;3 days later&quot;), %2 the date</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>ui::TlsModes</name>
    <message>
        <source>What suits the host (recommended)</source>
        <translation>Phù hợp với máy chủ (nên dùng)</translation>
    </message>
    <message>
        <source>This machine itself needs no encryption. For any other host, the connection is encrypted and the server must prove that it is the right one.</source>
        <translation>Chính máy này không cần mã hóa. Với mọi máy khác, kết nối được mã hóa và máy chủ phải chứng minh danh tính của mình.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove by its certificate that it is the right one.</source>
        <translation>Được mã hóa, và máy chủ phải chứng minh danh tính bằng chứng chỉ.</translation>
    </message>
    <message>
        <source>Verified: certificate and name</source>
        <translation>Đã xác minh: chứng chỉ và tên</translation>
    </message>
    <message>
        <source>Verified: certificate only</source>
        <translation>Đã xác minh: chỉ chứng chỉ</translation>
    </message>
    <message>
        <source>Encrypted. Any server with a certificate of the same authority passes.</source>
        <translation>Được mã hóa. Mọi máy chủ có chứng chỉ do cùng một tổ chức cấp đều được chấp nhận.</translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation>Mã hóa, không xác minh</translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks who answers.</source>
        <translation>Được mã hóa, nhưng không ai kiểm tra bên trả lời là ai.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Không mã hóa</translation>
    </message>
    <message>
        <source>Everything, the password too, can be read on the way.</source>
        <translation>Mọi thứ, kể cả mật khẩu, đều có thể bị đọc trên đường truyền.</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>trên máy này</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>không mã hóa</translation>
    </message>
    <message>
        <source>encrypted, not verified</source>
        <translation>mã hóa, không xác minh</translation>
    </message>
    <message>
        <source>encrypted, certificate verified</source>
        <translation>mã hóa, chứng chỉ đã xác minh</translation>
    </message>
    <message>
        <source>encrypted and verified</source>
        <translation>mã hóa và đã xác minh</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation>Không ghi được hình “%1”.</translation>
    </message>
    <message>
        <source>Step %1 of the look “%2” did not appear.</source>
        <translation>Bước %1 của giao diện “%2” không hiện ra.</translation>
    </message>
    <message>
        <source>The view “%1” did not appear (%2).</source>
        <translation>Khung nhìn “%1” không hiện ra (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Recollect imports exports of ChatGPT and Claude, a chatbot&apos;s folders of JSON files, and what Recollect exported as JSON.</source>
        <translation>Recollect nhập được bản xuất của ChatGPT và Claude, các thư mục tệp JSON của chatbot và những gì Recollect đã xuất dạng JSON.</translation>
    </message>
</context>
</TS>
