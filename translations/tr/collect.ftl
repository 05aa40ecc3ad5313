### The words around a survey on one's own phone whose answers are sealed and handed over, in Turkish.

## What the survey says otherwise: these stand in the place of the texts in widget.ftl

answers-text = Teslim etmeyi seçersen telefona, mühürlü olarak. Onları yalnız anahtarı olan kişi açabilir; başkalarının cevaplarıyla birleştirir. Ondan az kişi cevap verdiyse hiçbir şey gösterilmez.
promise-text = Hayır. Cevapları alan kişi bir şey teslim ettiğini görür. Yanındaki biri ekranı görebilir. Telefonun sahibinde ne yaptığını gösteren programlar olabilir. Adres geçmişte kalır.
done-text = Bitti. Cevaplar henüz teslim edilmedi. Seçim senin.
left-out = Değiştir. Yoksa cevapları teslim ederken metin dahil edilmez.

## Hand in or not

seal-title = Cevaplarını teslim etmek ister misin?
seal-text = Hemen mühürlenirler. Sonra onları bu telefonda kimse okuyamaz, sen de okuyamazsın.
seal = Mühürle
do-not = Sil
not-sealed = Cevaplar bu tarayıcıda mühürlenemedi. Hâlâ buradalar. Başka bir tarayıcı dene.

## What is sealed

sealed-title = Cevapların mühürlendi
sealed-text = Onları üç yoldan biriyle teslim et. Aynı cevaplar iki kez ulaşsa da yalnız bir kez sayılır.
key-words = Anahtarın altı kelimesi:
key-words-text = Cevapları toplayan kişide de aynı kelimeler olmalı. Farklıysa hiçbir şey teslim etme.
code-title = Kodu göster
code-text = Telefonunu, cevapları toplayan kişinin kamerasına tut.
no-code = Cevaplar bir kod için çok uzun, çünkü kendin yazdığın bir soru var. Dosyayı ya da metni kullan.
file-title = Dosyayı ver
file-text = İndirdiklerinin arasına gider. Anahtar olmadan kimse açamaz, ama görünür. Sonra sil.
file = Dosyayı kaydet
share = Dosyayı paylaş
text-title = Metni gönder
text-text = Cevapları toplayan kişinin söylediği yere yapıştır. Mesajını gören, cevap verdiğini görür ama ne cevap verdiğini görmez.
copy = Metni kopyala
file-saved = Tarayıcı şimdi dosyayı göstermeli ya da nereye kaydedileceğini sormalı. Hiçbir şey olmadı mı? Kodu ya da metni dene.
not-saved = Dosya kaydedilemedi. Kodu ya da metni dene.
shared = Dosya öbür programa verildi.
not-shared = Dosya paylaşılmadı. Yeniden dene ya da başka bir yol seç.
copied = Metin kopyalandı.
not-copied = Kopyalanamadı. Metni seç ve kendin kopyala.
remove = Bitti, sil
